using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Abstractions.Choices;

/// <summary>Adds choices of the district's own, and takes them out of the list. Records that have one keep it.</summary>
/// <param name="data">The module's context.</param>
/// <param name="villages">Where the person works.</param>
/// <param name="choices">All that are known.</param>
/// <param name="time">The clock.</param>
public abstract class KeepChoicesHandler<TOwn, TKnown, TForm>(
    ModuleDbContext data, DistrictVillages villages, ChoiceCatalog<TOwn, TKnown> choices, TimeProvider time)
    where TOwn : OwnChoice
    where TKnown : KnownChoice
    where TForm : ChoiceForm
{
    /// <summary>Adds one, unless its name says the same as that of another.</summary>
    public async Task<SaveResult> AddAsync(TForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await data.Set<TOwn>().AnyAsync(choice => choice.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = new Problems();
        var name = problems.Text(nameof(form.Name), form.Name, OwnChoice.NameLength, "Choices.NameMissing");
        if ((await choices.AllAsync(cancellationToken)).Any(choice => WordsOf(choice.Name) == WordsOf(name)))
            problems.Add(nameof(form.Name), "Choices.Known");
        Check(form, problems);
        if (problems.Any)
            return problems.AsResult();
        var own = New(form, villages.District.Id, name, time.UtcNow());
        data.Set<TOwn>().Add(own);
        return await data.SaveOrFindAsync(own, stamp: null, cancellationToken);
    }

    /// <summary>Takes one out of the list, or offers it again.</summary>
    public async Task<SaveResult> TurnAsync(Guid id, bool isRetired, CancellationToken cancellationToken)
    {
        if (await data.Set<TOwn>().FirstOrDefaultAsync(choice => choice.Id == id, cancellationToken) is not { } own)
            return SaveResult.NotFound;
        if (own.IsRetired == isRetired)
            return SaveResult.SavedBefore;
        own.IsRetired = isRetired;
        data.MarkSaved(own, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    /// <summary>The row to add.</summary>
    protected abstract TOwn New(TForm form, Guid districtId, string name, DateTime savedAt);

    /// <summary>Notes what is wrong with the columns that the list has beside the name.</summary>
    protected virtual void Check(TForm form, Problems problems)
    {
    }

    // "phong chong ma tuy" is "Phòng, chống ma túy".
    private static string WordsOf(string name) => string.Concat(VietnameseText.SearchKey(name).Where(char.IsLetterOrDigit));
}
