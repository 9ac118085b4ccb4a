using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.ListRecognitions;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.AssessVillage;

/// <summary>Looks up the figures that the criteria of a set ask for, at the end of the period.</summary>
internal sealed class EvidenceReader(EnrollmentDbContext data, RecognitionOverview overview, TimeProvider time)
{
    public async Task<IReadOnlyDictionary<Evidence, EvidenceFound>> FindAsync(RecognitionDetails details, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Evidence, EvidenceFound>();
        foreach (var evidence in details.Set.Criteria.Select(criterion => criterion.Evidence).Where(kind => kind != Evidence.None).Distinct())
            found[evidence] = await FindAsync(evidence, details, cancellationToken);
        return found;
    }

    private Task<EvidenceFound> FindAsync(Evidence evidence, RecognitionDetails details, CancellationToken cancellationToken) => evidence switch
    {
        Evidence.HouseholdsEnrolled => HouseholdsAsync(details, cancellationToken),
        Evidence.ModelsWorking => ModelsAsync(details, cancellationToken),
        Evidence.VillagesRecognised => VillagesAsync(details, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, "There is no such figure."),
    };

    private async Task<EvidenceFound> HouseholdsAsync(RecognitionDetails details, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(details.Unit.Id, details.Period.LastDay);
        var known = await data.Households.CountAsync(row => units.Contains(row.UnitId), cancellationToken);
        var enrolled = await data.MembersOn(LastDay(details))
            .Where(row => units.Contains(row.UnitId))
            .Select(row => row.HouseholdId)
            .Distinct()
            .CountAsync(cancellationToken);
        return new EvidenceFound("Evidence.HouseholdsEnrolled", enrolled, known, LastDay(details));
    }

    private async Task<EvidenceFound> ModelsAsync(RecognitionDetails details, CancellationToken cancellationToken)
    {
        var day = LastDay(details);
        var units = data.UnitsBelow(details.Unit.Id, details.Period.LastDay);
        var models = data.Models.Where(model => units.Contains(model.UnitId) && model.FoundedOn <= day);
        var led = await models.CountAsync(
            model => data.InOfficeOn(day).Any(term => term.VillageModelId == model.Id && term.Post == Post.Leader), cancellationToken);
        return new EvidenceFound("Evidence.ModelsWorking", await models.CountAsync(cancellationToken), led, day);
    }

    private async Task<EvidenceFound> VillagesAsync(RecognitionDetails details, CancellationToken cancellationToken)
    {
        var commune = await overview.OfCommuneAsync(details.Unit.Id, details.Recognition.Year, cancellationToken);
        var verdict = commune?.Verdict ?? new CommuneVerdict(0, 0, 0, 0, 0);
        return new EvidenceFound("Evidence.VillagesRecognised", verdict.Registered, verdict.Recognised, verdict.Villages, verdict.Needed);
    }

    private DateOnly LastDay(RecognitionDetails details) =>
        details.Period.LastDay < time.Today() ? details.Period.LastDay : time.Today();
}
