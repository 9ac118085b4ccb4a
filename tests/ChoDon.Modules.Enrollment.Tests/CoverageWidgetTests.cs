using ChoDon.Modules.Enrollment.Dashboard;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Testing.Access;
using NSubstitute;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class CoverageWidgetTests
{
    private readonly TestDistrict _district = new();
    private readonly TestClock _clock = new(new DateOnly(2020, 5, 20));

    [Test]
    public async Task The_box_shows_the_figures_of_this_month()
    {
        var coverage = await LoadAsync(
            new FigureTotal("villages.with_model", _district.Unit.Id, 228, FigureStatus.PartMonth),
            new FigureTotal("households.enrolled", _district.Unit.Id, 13_181, FigureStatus.PartMonth));

        Assert.Multiple(() =>
        {
            Assert.That(coverage.Villages, Is.EqualTo(228));
            Assert.That(coverage.Models.Value, Is.EqualTo(228));
            Assert.That(coverage.Households.Value, Is.EqualTo(13_181));
        });
    }

    [Test]
    public async Task A_figure_that_was_never_computed_is_missing_and_not_zero()
    {
        var coverage = await LoadAsync();

        Assert.Multiple(() =>
        {
            Assert.That(coverage.Households.Value, Is.Null);
            Assert.That(coverage.Households.Status, Is.EqualTo(FigureStatus.Missing));
        });
    }

    private async Task<Coverage> LoadAsync(params FigureTotal[] totals)
    {
        var reader = Substitute.For<IFigureReader>();
        reader.ReadAsync(_district.Unit.Id, new Month(2020, 5), _clock.Today, Arg.Any<CancellationToken>())
            .Returns(totals.ToDictionary(total => total.Key));
        return (Coverage)await new CoverageWidget(reader, _district, new HandAccess(), _clock).LoadAsync(_district.Unit, default);
    }
}
