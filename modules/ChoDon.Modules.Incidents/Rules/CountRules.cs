using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Incidents.Rules;

/// <summary>What holds for every count that is entered alone.</summary>
internal sealed class CountRules(DistrictVillages villages, KindCatalog kinds)
{
    /// <summary>Notes what is wrong, and gives what goes into the count.</summary>
    public async Task<Action<IncidentCount>> CheckAsync(CountForm form, Problems problems, CancellationToken cancellationToken)
    {
        var month = TypedMonth.Read(problems, nameof(form.Month), form.Month, villages.Today);
        if (form.KindId is not null && await kinds.FindAsync(form.KindId, cancellationToken) is null)
            problems.Add(nameof(form.KindId), "Error.ChoiceMissing");
        problems.Choice(nameof(form.Outcome), form.Outcome);
        problems.Count(nameof(form.Cases), form.Cases, 1, IncidentCount.Most);
        Part(problems, nameof(form.Subjects), form.Subjects, IncidentCount.Most);
        if (form.Helped > form.Cases && form.Cases > 0)
            problems.Add(nameof(form.Helped), "Error.HelpedMore", form.Cases!.Value);
        else
            Part(problems, nameof(form.Helped), form.Helped, IncidentCount.Most);
        return count =>
        {
            count.Month = month!.Value.FirstDay;
            count.KindId = form.KindId;
            count.Outcome = form.Outcome!.Value;
            count.Cases = form.Cases!.Value;
            count.Subjects = form.Subjects ?? 0;
            count.Helped = form.Helped ?? 0;
        };
    }

    private static void Part(Problems problems, string field, int? typed, int most)
    {
        if (typed < 0 || typed > most)
            problems.Add(field, "Error.NumberBeyond", 0, most);
    }
}
