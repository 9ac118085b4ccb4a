using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Commendations.EditOccasion;

/// <summary>An occasion as it was typed, checked without the database.</summary>
internal sealed record OccasionDraft(string Name, string? Criteria)
{
    public const long MostBudget = 10_000_000_000;

    // A period further ahead is a slip of the finger.
    private const int MostYearsAhead = 5;

    public static OccasionDraft Check(OccasionForm form, DateOnly today, Problems problems)
    {
        problems.Choice(nameof(form.Kind), form.Kind);
        var name = problems.Text(nameof(form.Name), form.Name, Occasion.NameLength, "OccasionEdit.NameMissing");
        CheckDay(nameof(form.FirstDay), form.FirstDay, today, problems);
        if (CheckDay(nameof(form.LastDay), form.LastDay, today, problems))
            problems.LastDay(nameof(form.LastDay), form.LastDay, form.FirstDay);
        CheckDeadline(form, today, problems);
        var criteria = string.Join('\n', TypedLines.Of(form.Criteria));
        if (criteria.Length > Occasion.CriteriaLength)
            problems.Add(nameof(form.Criteria), "Error.TooLong", Occasion.CriteriaLength);
        CheckForms(form, problems);
        return new OccasionDraft(name, criteria.Length == 0 ? null : criteria);
    }

    private static void CheckDeadline(OccasionForm form, DateOnly today, Problems problems)
    {
        if (form.Deadline is not { } deadline)
        {
            if (form.Kind is not (null or OccasionKind.Unscheduled))
                problems.Add(nameof(form.Deadline), "OccasionEdit.DeadlineMissing");
        }
        else if (CheckDay(nameof(form.Deadline), deadline, today, problems) && form.FirstDay is { } first && deadline < first)
        {
            problems.Add(nameof(form.Deadline), "OccasionEdit.DeadlineBefore", first);
        }
    }

    private static bool CheckDay(string field, DateOnly? typed, DateOnly today, Problems problems)
    {
        if (typed is null)
            problems.Add(field, "Error.DayMissing");
        else if (typed < FirstSensible.Day)
            problems.Add(field, "Error.TooLongAgo", FirstSensible.Day);
        else if (typed > today.AddYears(MostYearsAhead))
            problems.Add(field, "OccasionEdit.TooFarAhead", today.AddYears(MostYearsAhead));
        else
            return true;
        return false;
    }

    private static void CheckForms(OccasionForm form, Problems problems)
    {
        if (!form.Forms.Exists(row => row.IsOffered))
            problems.Add(nameof(form.Forms), "OccasionEdit.FormMissing");
        foreach (var (at, row) in form.Forms.Index())
        {
            if (row.Budget is < 0 or > MostBudget)
                problems.Add(Field(at, nameof(row.Budget)), "Error.NumberBeyond", 0, MostBudget);
            else if (row is { Budget: not null, IsOffered: false })
                problems.Add(Field(at, nameof(row.Budget)), "OccasionEdit.BudgetAlone");
        }
    }

    public static string Field(int at, string name) => $"{nameof(OccasionForm.Forms)}[{at}].{name}";
}
