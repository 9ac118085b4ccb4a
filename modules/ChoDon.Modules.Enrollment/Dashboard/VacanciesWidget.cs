using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Dashboard;

/// <summary>Which posts are vacant or will be soon.</summary>
internal sealed class VacanciesWidget(
    EnrollmentDbContext data, IFigureReader figures, DistrictVillages villages, IDistrictSettings settings) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = villages.Today;
        var totals = await figures.ReadAsync(unit.Id, Month.Of(today), today, cancellationToken);
        var days = settings.Get(Settings.TermEndDays, villages.District.Id);
        var units = data.UnitsBelow(unit.Id, today);
        var until = today.AddDays(days);
        var ending = await data.InOfficeOn(today)
            .CountAsync(row => units.Contains(row.UnitId) && row.LastDay == null && row.PlannedEnd <= until, cancellationToken);
        return new VacancyCounts(Total(EnrollmentFigures.VillagesWithoutLeader), Total(EnrollmentFigures.VillagesWithoutDeputy), ending, days);

        FigureTotal Total(Figure figure) =>
            totals.GetValueOrDefault(figure.Key) ?? new FigureTotal(figure.Key, unit.Id, null, FigureStatus.Missing);
    }
}
