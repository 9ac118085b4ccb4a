using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui.Lists;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.Figures;

/// <summary>What was handled in each month; days of a month are not known, so that it counts where its last day is. Incidents whose outcome was not stated are a figure of their own.</summary>
internal sealed class IncidentFigures(IncidentsDbContext data) : IFigureSource
{
    public static readonly Figure Handled = Flow("incidents.handled", "Figure.Handled", "Measure.Incident") with { IsPublished = true };

    public static readonly Figure Criminal = Flow("incidents.criminal", "Figure.Criminal", "Measure.Incident", Outcome.Criminal) with { IsPublished = true };

    public static readonly Figure CriminalSubjects =
        Flow("incidents.criminal_subjects", "Figure.CriminalSubjects", "Measure.Subject", Outcome.Criminal) with { IsAboutPeople = true, IsPublished = true };

    public static readonly Figure Administrative =
        Flow("incidents.administrative", "Figure.Administrative", "Measure.Incident", Outcome.Administrative) with { IsPublished = true };

    public static readonly Figure AdministrativeSubjects =
        Flow("incidents.administrative_subjects", "Figure.AdministrativeSubjects", "Measure.Subject", Outcome.Administrative) with { IsAboutPeople = true, IsPublished = true };

    public static readonly Figure Other = Flow("incidents.other", "Figure.Other", "Measure.Incident", Outcome.Other);

    public static readonly Figure NotStated = Flow("incidents.not_stated", "Figure.NotStated", "Measure.Incident", Outcome.NotStated);

    public static readonly Figure Helped = Listed("incidents.helped", "Figure.Helped", "Measure.Incident", "?helped=yes");

    public static Figure[] All =>
        [Handled, Criminal, CriminalSubjects, Administrative, AdministrativeSubjects, Other, NotStated, Helped];

    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        // As one parameter each: a province has more villages than SQLite takes single ones.
        var units = request.UnitIds.ToArray();
        DateOnly[] months = [.. request.WholeMonths.Select(month => month.FirstDay)];
        var handled = await data.Counts
            .Where(count => EF.Parameter(months).Contains(count.Month) && EF.Parameter(units).Contains(count.UnitId))
            .GroupBy(count => new { count.UnitId, count.Month, count.Outcome })
            .Select(same => new
            {
                same.Key.UnitId,
                same.Key.Month,
                same.Key.Outcome,
                Cases = same.Sum(count => count.Cases),
                Subjects = same.Sum(count => count.Subjects),
                Helped = same.Sum(count => count.Helped),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. from row in handled
               let day = Month.Of(row.Month).LastDay
               from value in (IEnumerable<FigureValue>)
               [
                   new(Handled.Key, row.UnitId, day, row.Cases),
                   new(Helped.Key, row.UnitId, day, row.Helped),
                   .. OfOutcome(row.UnitId, day, row.Outcome, row.Cases, row.Subjects),
               ]
               select value,
        ];
    }

    private static FigureValue[] OfOutcome(Guid unitId, DateOnly day, Outcome outcome, int cases, int subjects) => outcome switch
    {
        Outcome.Criminal => [new(Criminal.Key, unitId, day, cases), new(CriminalSubjects.Key, unitId, day, subjects)],
        Outcome.Administrative => [new(Administrative.Key, unitId, day, cases), new(AdministrativeSubjects.Key, unitId, day, subjects)],
        Outcome.Other => [new(Other.Key, unitId, day, cases)],
        _ => [new(NotStated.Key, unitId, day, cases)],
    };

    private static Figure Flow(string key, string textKey, string measureKey, Outcome? outcome = null) =>
        Listed(key, textKey, measureKey, outcome is { } one ? $"?outcome={QueryWord.Of(one)}" : "");

    private static Figure Listed(string key, string textKey, string measureKey, string query) => new(key, textKey, measureKey)
    {
        Over = FigureSpan.Within,
        TakesPastTotals = true,
        Records = new FigureRecords($"/counts{query}", Permissions.View),
    };
}
