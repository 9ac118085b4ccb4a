using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;

namespace ChoDon.Modules.Enrollment.Dashboard;

/// <summary>How far the programme reaches, from the figures of this month; each number opens its records.</summary>
internal sealed class CoverageWidget(IFigureReader figures, IUnitDirectory directory, IAccess access, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = time.Today();
        var totals = await figures.ReadAsync(unit.Id, Month.Of(today), today, cancellationToken);
        return new Coverage(
            unit.Id,
            directory.AsOf(today).Subtree(unit.Id).Count(below => below.Level == UnitLevel.Village),
            Total(EnrollmentFigures.VillagesWithModel),
            Total(EnrollmentFigures.HouseholdsEnrolled),
            Total(EnrollmentFigures.HouseholdsKnown),
            Total(EnrollmentFigures.ModelLeaders),
            Total(EnrollmentFigures.ModelDeputies),
            access.Holds(Permissions.ViewHouseholds, unit.Id));

        FigureTotal Total(Figure figure) =>
            totals.GetValueOrDefault(figure.Key) ?? new FigureTotal(figure.Key, unit.Id, null, FigureStatus.Missing);
    }
}
