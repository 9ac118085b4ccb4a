using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.FollowSet;

/// <summary>Makes a district's own set from another one. Its own set before it ends the day before; recognitions keep theirs.</summary>
internal sealed class FollowSetHandler(EnrollmentDbContext data, CriterionSetCatalog catalog, ICurrentUnit current, TimeProvider time)
{
    private const int MostCriteria = 30;

    public async Task<SaveResult> HandleAsync(Guid sourceId, FollowSetForm form, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(sourceId, cancellationToken) is not { } source)
            return SaveResult.NotFound;
        if (await IsSavedAsync(form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var before = await data.CriterionSets
            .Where(set => set.UnitId == current.District.Id && set.Level == source.Level)
            .OrderByDescending(set => set.ValidFrom)
            .FirstOrDefaultAsync(cancellationToken);
        var problems = new Problems();
        var made = Make(source, form, before, problems);
        if (problems.Any)
            return problems.AsResult();
        if (before is not null)
        {
            before.ValidTo = made.ValidFrom.AddDays(-1);
            data.MarkSaved(before, time.UtcNow());
        }

        data.CriterionSets.Add(made);
        try
        {
            return await data.SaveUnlessChangedAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another request was first: the same form, or another set from the same day on.
            data.ChangeTracker.Clear();
            return await IsSavedAsync(form.Id, cancellationToken) ? SaveResult.SavedBefore : SaveResult.Conflict;
        }
    }

    private Task<bool> IsSavedAsync(Guid id, CancellationToken cancellationToken) =>
        data.CriterionSets.AnyAsync(set => set.Id == id, cancellationToken);

    private CriterionSet Make(CriterionSet source, FollowSetForm form, CriterionSet? before, Problems problems)
    {
        var isCommune = source.Level == UnitLevel.Commune;
        if (form.ValidFrom is null)
            problems.Add(nameof(form.ValidFrom), "Error.DayMissing");
        else if (before is not null && form.ValidFrom <= before.ValidFrom)
            problems.Add(nameof(form.ValidFrom), "Error.BeforeSetBefore", before.ValidFrom.AddDays(1));
        if (isCommune)
            problems.Count(nameof(form.VillagePercent), form.VillagePercent, 0, 100);
        return new CriterionSet
        {
            Id = form.Id,
            UnitId = current.District.Id,
            Level = source.Level,
            Code = problems.Text(nameof(form.Code), form.Code, CriterionSet.CodeLength, "Error.TextMissing"),
            NameVi = problems.Text(nameof(form.NameVi), form.NameVi, CriterionSet.NameLength, "Error.TextMissing"),
            NameEn = problems.Optional(nameof(form.NameEn), form.NameEn, CriterionSet.NameLength) ?? "",
            BasisVi = problems.Text(nameof(form.BasisVi), form.BasisVi, CriterionSet.BasisLength, "Error.TextMissing"),
            BasisEn = problems.Optional(nameof(form.BasisEn), form.BasisEn, CriterionSet.BasisLength) ?? "",
            ValidFrom = form.ValidFrom ?? default,
            VillagePercent = isCommune ? form.VillagePercent : null,
            AllVillagesRegister = isCommune && form.AllVillagesRegister,
            RuralBasisVi = isCommune ? problems.Optional(nameof(form.RuralBasisVi), form.RuralBasisVi, CriterionSet.BasisLength) : null,
            RuralBasisEn = isCommune ? problems.Optional(nameof(form.RuralBasisEn), form.RuralBasisEn, CriterionSet.BasisLength) : null,
            SavedAt = time.UtcNow(),
            Criteria = Criteria(form, problems),
        };
    }

    private List<Criterion> Criteria(FollowSetForm form, Problems problems)
    {
        var made = new List<Criterion>();
        foreach (var (at, typed) in form.Criteria.Index())
        {
            if (IsEmpty(typed))
                continue;
            var field = $"{nameof(form.Criteria)}[{at}]";
            var code = problems.Text($"{field}.{nameof(typed.Code)}", typed.Code, Criterion.CodeLength, "Error.TextMissing");
            if (made.Exists(row => row.Code == code))
                problems.Add($"{field}.{nameof(typed.Code)}", "Error.CodeTwice");
            made.Add(new Criterion
            {
                CriterionSetId = form.Id,
                UnitId = current.District.Id,
                Position = made.Count,
                Code = code,
                TextVi = problems.Text($"{field}.{nameof(typed.TextVi)}", typed.TextVi, Criterion.TextLength, "Error.TextMissing"),
                TextEn = problems.Optional($"{field}.{nameof(typed.TextEn)}", typed.TextEn, Criterion.TextLength) ?? "",
                Evidence = Enum.IsDefined(typed.Evidence) ? typed.Evidence : Evidence.None,
            });
        }

        if (made.Count is 0 or > MostCriteria)
            problems.Add(nameof(form.Code), "Error.CriteriaCount", MostCriteria);
        return made;
    }

    private static bool IsEmpty(CriterionInput typed) =>
        VietnameseText.Clean(typed.Code).Length == 0 && VietnameseText.Clean(typed.TextVi).Length == 0 && VietnameseText.Clean(typed.TextEn).Length == 0;
}
