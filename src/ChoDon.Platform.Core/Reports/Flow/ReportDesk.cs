using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Where reports are confirmed, handed in, given back and approved, and where a number is written into one by hand.</summary>
public sealed class ReportDesk
{
    private readonly PlatformDatabase _database;
    private readonly ReportReader _complete;
    private readonly IUnitDirectory _units;
    private readonly UnitSettings _settings;
    private readonly IAccess _access;
    private readonly TimeProvider _time;

    /// <param name="database">The database.</param>
    /// <param name="complete">Reads all numbers, whoever is at work: a copy is complete, and what of it is shown is decided then.</param>
    /// <param name="units">The units.</param>
    /// <param name="settings">Which of them carry the programme.</param>
    /// <param name="access">Who is at work.</param>
    /// <param name="time">The clock.</param>
    internal ReportDesk(
        PlatformDatabase database, ReportReader complete, IUnitDirectory units, UnitSettings settings, IAccess access, TimeProvider time)
    {
        _database = database;
        _complete = complete;
        _units = units;
        _settings = settings;
        _access = access;
        _time = time;
    }

    /// <summary>What was done with a report; null when the unit had none to give: it was not there, had no village, or stands above all districts.</summary>
    public async Task<ReportFile?> ReadAsync(Guid unitId, ReportPeriod period, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(period);
        await using var context = _database.NewContext();
        return await ReadAsync(context, unitId, period, cancellationToken);
    }

    /// <summary>The steps that are open to whoever is at work.</summary>
    public IReadOnlyCollection<ReportStepKind> StepsFor(ReportFile report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. ReportFlow.StepsOf(report.Rank, report.State).Keys.Where(step => May(report, step))];
    }

    /// <summary>Whether whoever is at work may write a number into the report by hand.</summary>
    public bool MayWrite(ReportFile report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Rank != ReportRank.Village
            && report.State is ReportState.Open or ReportState.Returned
            && _access.Holds(report.Rank == ReportRank.District ? PlatformPermissions.ApproveReports : PlatformPermissions.SubmitReports, report.Unit.Id);
    }

    /// <summary>Takes a step. A conflict is answered when somebody else took one, or when the numbers are others than those looked at.</summary>
    public async Task<SaveResult> TakeAsync(Guid unitId, ReportPeriod period, StepDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var copy = await CopyNowAsync(unitId, period, draft, cancellationToken);
        await using var context = _database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await context.ReportSteps.AnyAsync(step => step.Id == draft.Id, cancellationToken))
            return SaveResult.SavedBefore;
        if (await ReadAsync(context, unitId, period, cancellationToken) is not { } report || !May(report, draft.Kind))
            return SaveResult.NotFound;
        if (report.Stamp != draft.Stamp || !ReportFlow.StepsOf(report.Rank, report.State).TryGetValue(draft.Kind, out var next) || copy is { IsAsShown: false })
            return SaveResult.Conflict;

        var row = await FindOrAddAsync(context, report, cancellationToken);
        var written = draft.Kind == ReportStepKind.Approve && report.Rank == ReportRank.Commune
            ? (await context.ReportSteps.AsNoTracking().FirstAsync(step => step.Id == row.CopyStepId, cancellationToken)).Copy
            : copy?.Written;
        context.ReportSteps.Add(new ReportStep
        {
            Id = draft.Id,
            ReportId = row.Id,
            Kind = draft.Kind,
            At = _time.UtcNow(),
            ByAccountId = _access.Actor.AccountId,
            By = _access.Actor.Name,
            Note = draft.Note,
            Copy = written,
            CopyHash = written is null ? null : ReportCopy.HashOf(written),
        });
        row.State = next;
        row.CopyStepId = written is null ? null : draft.Id;
        if (draft.Kind is not (ReportStepKind.Return or ReportStepKind.Reopen))
            row.FirstDoneAt ??= _time.UtcNow();
        return await SaveAsync(context, report, $"report.{draft.Kind.ToString().ToLowerInvariant()}", draft.Note, cancellationToken);
    }

    /// <summary>Writes a number into a report that is not handed in, or takes it out again. Earlier ones stay, and are shown.</summary>
    public async Task<SaveResult> WriteAsync(Guid unitId, ReportPeriod period, OverrideDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var told = await _complete.ReadAsync(unitId, ReportDays.Of(period), null, draft.Figure.Key, cancellationToken);
        await using var context = _database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await context.ReportOverrides.AnyAsync(one => one.Id == draft.Id, cancellationToken))
            return SaveResult.SavedBefore;
        if (draft.Figure.IsAboutPeople || await ReadAsync(context, unitId, period, cancellationToken) is not { } report || !MayWrite(report))
            return SaveResult.NotFound;
        await FindOrAddAsync(context, report, cancellationToken);
        context.ReportOverrides.Add(new ReportOverride
        {
            Id = draft.Id,
            UnitId = unitId,
            DistrictId = report.DistrictId,
            Period = period.ToString(),
            FigureKey = draft.Figure.Key,
            Thousandths = Thousandths(draft.Value),
            InRegisters = Thousandths(told[0].Registers.Value),
            Qualifier = draft.Qualifier,
            Reason = draft.Reason,
            At = _time.UtcNow(),
            ByAccountId = _access.Actor.AccountId,
            By = _access.Actor.Name,
        });
        return await SaveAsync(context, report, "report.override", $"{draft.Figure.Key}: {draft.Reason}", cancellationToken);
    }

    /// <summary>The numbers that were kept with a step, of a unit that whoever is at work sees; null when there are none.</summary>
    public async Task<KeptCopy?> FindCopyAsync(Guid stepId, CancellationToken cancellationToken)
    {
        await using var context = _database.NewContext();
        var found = await (
            from step in context.ReportSteps
            where step.Id == stepId && step.Copy != null
            join report in context.PeriodReports on step.ReportId equals report.Id
            select new { step, report }).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return found is not null && _access.Holds(PlatformPermissions.ReadFigures, found.report.UnitId)
            ? new KeptCopy(
                found.report.UnitId,
                found.report.DistrictId,
                found.step.Kind,
                found.step.At,
                found.step.By,
                ReportCopy.Read(found.step.Copy!),
                IsIntact: ReportCopy.HashOf(found.step.Copy!) == found.step.CopyHash)
            : null;
    }

    private async Task<ReportFile?> ReadAsync(PlatformDbContext context, Guid unitId, ReportPeriod period, CancellationToken cancellationToken)
    {
        var map = _units.AsOf(period.Days.Last, _time.Today());
        if (map.Find(unitId) is not { } unit || map.AncestorAt(unitId, _settings.DistrictLevel) is not { } district
            || map.Subtree(unitId).All(one => one.Level != UnitLevel.Village))
            return null;
        var name = period.ToString();
        var row = await context.PeriodReports.AsNoTracking()
            .FirstOrDefaultAsync(report => report.UnitId == unitId && report.Period == name, cancellationToken);
        var steps = row is null
            ? []
            : await context.ReportSteps.Where(step => step.ReportId == row.Id)
                .OrderByDescending(step => step.At).ThenByDescending(step => step.Id)
                .Select(step => new TakenStep(step.Id, step.Kind, step.At, step.ByAccountId, step.By, step.Note, step.Copy != null))
                .ToListAsync(cancellationToken);
        var written = row is null
            ? []
            : await context.ReportOverrides.AsNoTracking()
                .Where(one => one.DistrictId == row.DistrictId && one.Period == name && one.UnitId == unitId)
                .OrderByDescending(one => one.At).ThenByDescending(one => one.Id)
                .ToListAsync(cancellationToken);
        return new ReportFile(
            unit, district.Id, unit.RankIn(district.Id), period, row?.State ?? ReportState.Open, row?.Stamp ?? Guid.Empty, row?.FirstDoneAt, steps, written);
    }

    /// <summary>The numbers as they are now, for a step that keeps them.</summary>
    private async Task<CopyNow?> CopyNowAsync(Guid unitId, ReportPeriod period, StepDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Kind is not (ReportStepKind.Submit or ReportStepKind.Approve) || await ReadAsync(unitId, period, cancellationToken) is not { } report)
            return null;
        if (draft.Kind == ReportStepKind.Approve && report.Rank == ReportRank.Commune)
            return null;
        var now = await _complete.ReadAsync(report.Unit, ReportDays.Of(period), null, cancellationToken);
        return new CopyNow(ReportCopy.Of(now, period.ToString()).Write(), ReportDigest.Of(now) == draft.Digest);
    }

    private bool May(ReportFile report, ReportStepKind step) =>
        IsOver(report.Period)
        && _access.Holds(PermissionFor(report.Rank, step), report.Unit.Id)
        && !(step == ReportStepKind.Approve && IsOwn(report));

    // Nobody approves what they handed in or wrote themselves.
    private bool IsOwn(ReportFile report) =>
        report.Rank == ReportRank.Commune
        && _access.Actor.AccountId is { } account
        && (report.Steps.Any(step => step.Kind == ReportStepKind.Submit && step.ByAccountId == account)
            || report.Overrides.Any(one => one.ByAccountId == account));

    private static string PermissionFor(ReportRank rank, ReportStepKind step) => (rank, step) switch
    {
        (ReportRank.Village, ReportStepKind.Confirm) => PlatformPermissions.ConfirmReports,
        (ReportRank.Village, _) or (_, ReportStepKind.Submit) => PlatformPermissions.SubmitReports,
        _ => PlatformPermissions.ApproveReports,
    };

    private bool IsOver(ReportPeriod period) => period.Days.Last < _time.Today();

    private static long? Thousandths(decimal? value) => value is { } number ? decimal.ToInt64(number * 1000) : null;

    private static async Task<PeriodReport> FindOrAddAsync(PlatformDbContext context, ReportFile report, CancellationToken cancellationToken)
    {
        var name = report.Period.ToString();
        var row = await context.PeriodReports.FirstOrDefaultAsync(one => one.UnitId == report.Unit.Id && one.Period == name, cancellationToken);
        if (row is null)
        {
            row = new PeriodReport { UnitId = report.Unit.Id, DistrictId = report.DistrictId, Period = name };
            context.PeriodReports.Add(row);
        }

        // Who was let in by the report as it was read is not to meet what somebody saved since.
        context.Entry(row).Property(one => one.Stamp).OriginalValue = report.Stamp;
        row.Stamp = Guid.CreateVersion7();
        return row;
    }

    private async Task<SaveResult> SaveAsync(
        PlatformDbContext context, ReportFile report, string action, string? detail, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody else took the first step in the same moment.
            return SaveResult.Conflict;
        }

        var note = new AuditNote(action, report.Period.ToString(), report.Unit.Id, detail);
        await AuditChain.AppendAsync(context, _time.UtcNow(), _access.Actor, note, cancellationToken);
        await context.Database.CommitTransactionAsync(cancellationToken);
        return SaveResult.Saved;
    }

    private sealed record CopyNow(string Written, bool IsAsShown);
}
