using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Switches;

/// <summary>Keeps the switches of the modules: who turned which when and why.</summary>
public sealed class ModuleSwitches(PlatformDatabase database, TimeProvider time)
{
    /// <summary>The switch is acknowledged when this returns: row, revision and note are on disk together.</summary>
    public async Task TurnAsync(
        string moduleId, Guid districtId, bool isOn, Actor by, string reason, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.ModuleSwitches.Add(new ModuleSwitch
        {
            ModuleId = moduleId,
            DistrictId = districtId,
            IsOn = isOn,
            SwitchedAt = time.UtcNow(),
            SwitchedBy = by.Name,
            Reason = reason,
        });
        await context.SaveChangesAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Switches, cancellationToken);
        var note = new AuditNote(isOn ? "module.switched-on" : "module.switched-off", moduleId, districtId, reason);
        await AuditChain.AppendAsync(context, time.UtcNow(), by, note, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The revision, and the newest turn of every switch.</summary>
    public async Task<(long Revision, IReadOnlyList<ModuleSwitch> Turns)> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var revision = await Revisions.ReadAsync(context, Revision.Switches, cancellationToken);
        var turns = await context.ModuleSwitches.AsNoTracking()
            .GroupBy(turn => new { turn.ModuleId, turn.DistrictId })
            .Select(turns => turns.OrderByDescending(turn => turn.SwitchedAt).ThenByDescending(turn => turn.Id).First())
            .ToListAsync(cancellationToken);
        return (revision, turns);
    }

    /// <summary>The latest turns in a district, newest first.</summary>
    public async Task<IReadOnlyList<ModuleSwitch>> HistoryAsync(Guid districtId, int count, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await context.ModuleSwitches.AsNoTracking()
            .Where(turn => turn.DistrictId == districtId)
            .OrderByDescending(turn => turn.SwitchedAt).ThenByDescending(turn => turn.Id)
            .Take(count)
            .ToListAsync(cancellationToken);
    }
}
