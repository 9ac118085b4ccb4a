using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Looks a report over before it is handed in.</summary>
public sealed class ReportChecks
{
    private readonly ToldFigures _figures;
    private readonly PlatformDatabase _database;
    private readonly IUnitDirectory _units;

    internal ReportChecks(ToldFigures figures, PlatformDatabase database, IUnitDirectory units)
    {
        _figures = figures;
        _database = database;
        _units = units;
    }

    public async Task<IReadOnlyList<ReportFinding>> ReadAsync(ReportFile file, Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(report);
        var earlier = await EarlierAsync(file, cancellationToken);
        var values = report.Lines.ToDictionary(line => line.Figure.Key, line => line.Now.Value, StringComparer.Ordinal);
        return
        [
            .. await WaitingAsync(file, cancellationToken),
            .. report.Lines.SelectMany(line => Of(line, earlier[line.Figure.Key].ToList(), values)),
        ];
    }

    private static IEnumerable<ReportFinding> Of(ReportLine line, List<decimal> earlier, Dictionary<string, decimal?> values)
    {
        if (line.Now.Status is FigureStatus.Failed or FigureStatus.Missing)
            yield return new ReportFinding(FindingKind.Unknown, line, 0);
        if (line.Now.Value is not { } number)
            yield break;
        if (UsualNumbers.Exceeded(number, earlier) is { } usual)
            yield return new ReportFinding(FindingKind.Jump, line, number, usual);
        if (number == 0 && UsualNumbers.NeverNought(earlier))
            yield return new ReportFinding(FindingKind.Nought, line, 0, UsualNumbers.Median(earlier));
        if (number > 0 && line.Figure.ComesWith is { } key && values.GetValueOrDefault(key) == 0)
            yield return new ReportFinding(FindingKind.WithoutItsBase, line, number, Base: FigureModules.FiguresOf(line.Module).First(figure => figure.Key == key));
    }

    private async Task<ILookup<string, decimal>> EarlierAsync(ReportFile file, CancellationToken cancellationToken)
    {
        var spans = new List<ReportSpan>();
        for (var period = file.Period.Previous; spans.Count < UsualNumbers.Periods; period = period.Previous)
            spans.Add(ReportSpan.Of(period));
        var told = await _figures.ReadAsync([file.Unit.Id], spans, boundaries: null, keys: null, cancellationToken);
        return told.SelectMany(span => span[file.Unit.Id].Values)
            .Where(figure => figure.Told.Value is not null)
            .ToLookup(figure => figure.Told.Key, figure => figure.Told.Value!.Value, StringComparer.Ordinal);
    }

    /// <summary>The villages of a commune that did not confirm, and the communes of a district that did not hand in.</summary>
    private async Task<IEnumerable<ReportFinding>> WaitingAsync(ReportFile file, CancellationToken cancellationToken)
    {
        if (file.Rank == ReportRank.Village)
            return [];
        var below = _units.AsOf(file.Period.Days.Last).Children(file.Unit.Id).Select(unit => unit.Id).ToArray();
        var name = file.Period.ToString();
        await using var context = _database.NewContext();
        var done = await context.PeriodReports.CountAsync(
            report => report.DistrictId == file.DistrictId && report.Period == name && EF.Parameter(below).Contains(report.UnitId)
                && (report.State == ReportState.Confirmed || report.State == ReportState.Submitted || report.State == ReportState.Approved),
            cancellationToken);
        return done < below.Length ? [new ReportFinding(FindingKind.Waiting, null, below.Length - done, below.Length)] : [];
    }
}
