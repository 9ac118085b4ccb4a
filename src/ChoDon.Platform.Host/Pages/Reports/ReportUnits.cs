using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>Finds the unit that an address asks for: the one that the person looks at, or one below it that they see.</summary>
internal sealed class ReportUnits(IUnitDirectory units, ICurrentUnit current, IAccess access, TimeProvider time)
{
    /// <summary>The map of a day, or today's for one that lies ahead.</summary>
    public UnitTree MapOf(DateOnly day) => units.AsOf(day < time.Today() ? day : time.Today());

    public Unit? Find(UnitTree map, string? code)
    {
        if (string.IsNullOrEmpty(code) || code == current.Unit.Code)
            return current.Unit;
        return map.FindByCode(code) is { } found && access.Scope.Contains(found.Id) && map.IsWithin(found.Id, current.Unit.Id) ? found : null;
    }
}
