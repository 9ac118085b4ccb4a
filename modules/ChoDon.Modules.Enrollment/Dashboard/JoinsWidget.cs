using ChoDon.Modules.Enrollment.ShowJoins;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;

namespace ChoDon.Modules.Enrollment.Dashboard;

/// <summary>Joins and leaves of the last twelve months.</summary>
internal sealed class JoinsWidget(JoinsReader reader, IAccess access, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return await reader.ViewAsync(unit, Month.Of(time.Today()), access.Holds(Permissions.ViewHouseholds, unit.Id), cancellationToken);
    }
}
