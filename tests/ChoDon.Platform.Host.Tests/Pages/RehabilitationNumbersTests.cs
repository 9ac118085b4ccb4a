namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>27 people helped and 10 who progressed, as the district published it: on the home page, and for programs.</summary>
internal sealed class RehabilitationNumbersTests : DemoPageTests
{
    [Test]
    public async Task The_home_page_says_27_and_10()
    {
        var page = await Visitor.GetAsync("/");

        Assert.That(page, Does.Contain("<strong>27</strong> Người được giáo dục, giúp đỡ").And.Contain("<strong>10</strong> Người có tiến bộ"));
    }

    [TestCase("then")]
    [TestCase("today")]
    public async Task Programs_get_27_and_10(string map)
    {
        var numbers = (await FiguresAsync($"from=2018-06&to=2020-05&map={map}")).Values
            .Where(figure => figure.GetProperty("module").GetString() == "rehabilitation")
            .ToDictionary(figure => figure.GetProperty("key").GetString()!, figure => figure.GetProperty("value").GetInt32());

        Assert.That(numbers, Is.EquivalentTo(new Dictionary<string, int>
        {
            ["rehabilitation.supported"] = 27,
            ["rehabilitation.progressed"] = 10,
            ["rehabilitation.open"] = 3,
            ["rehabilitation.overdue_reviews"] = 0,
        }));
    }
}
