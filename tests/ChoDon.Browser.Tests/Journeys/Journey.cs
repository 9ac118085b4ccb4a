using NUnit.Framework.Interfaces;

namespace ChoDon.Browser.Tests.Journeys;

/// <summary>Tests of what an officer does, in one language, with scripts or without. Each test has a browser of its own.</summary>
internal abstract class Journey(bool javaScript, string language)
{
    private readonly List<Visit> _visits = [];

    protected abstract Site Site { get; }

    protected bool HasScripts => javaScript;

    /// <summary>Of the window.</summary>
    protected virtual int Width => 1280;

    /// <summary>The administrator, who may do everything.</summary>
    protected Visit Officer { get; private set; } = null!;

    [SetUp]
    public async Task BeginAsync() => Officer = await VisitAsync(Site.Administrator);

    [TearDown]
    public async Task EndAsync()
    {
        var hasFailed = TestContext.CurrentContext.Result.Outcome.Status == TestStatus.Failed;
        foreach (var visit in _visits)
        {
            if (hasFailed)
                await TestContext.Out.WriteLineAsync($"{visit.Page.Url}\n{await visit.Page.Locator("body").InnerTextAsync()}");
            await visit.Page.Context.CloseAsync();
        }

        if (hasFailed)
            await TestContext.Out.WriteLineAsync(Site.Output);
        var wrong = _visits.SelectMany(visit => visit.Wrong).ToList();
        _visits.Clear();
        Assert.That(wrong, Is.Empty);
    }

    protected string Say(string vietnamese, string english) => Officer.Say(vietnamese, english);

    /// <summary>Somebody's browser, which is closed when the test ends.</summary>
    protected async Task<Visit> VisitAsync(string person)
    {
        var visit = await Site.VisitAsync(person, javaScript, language, Width);
        _visits.Add(visit);
        return visit;
    }
}
