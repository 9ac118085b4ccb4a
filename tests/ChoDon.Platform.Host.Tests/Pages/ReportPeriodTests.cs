namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>The form above a report says what the report is of.</summary>
internal sealed class ReportPeriodTests : DemoPageTests
{
    [Test]
    public async Task Days_of_ones_own_stand_in_the_place_of_a_period_with_a_way_back_to_one()
    {
        var page = await Visitor.GetAsync($"/reports?from={Published.From}&to={Published.To}&map=today");

        Assert.That(page, Does.Contain("<option value=\"\">12/06/2018 – 11/05/2020</option>").And.Contain("<details class=\"more\" open=\"open\">"));
        Assert.That(page, Does.Contain("<a href=\"/reports?unit=064&map=today\">Xem lại theo kỳ báo cáo</a>"));
    }

    [Test]
    public async Task A_period_is_chosen_by_its_name()
    {
        var page = await Visitor.GetAsync("/reports?period=statistics/2020-05");

        Assert.That(page, Does.Contain("<option selected=\"selected\" value=\"statistics/2020-05\">Tháng 5/2020").And.Not.Contain("Xem lại theo kỳ báo cáo"));
        Assert.That(page, Does.Contain("<details class=\"more\">"));
    }
}
