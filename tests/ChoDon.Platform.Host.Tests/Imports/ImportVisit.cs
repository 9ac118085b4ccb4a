using System.Net;
using System.Text.RegularExpressions;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Imports;

/// <summary>Goes through the pages of an import as a person without scripts does.</summary>
internal sealed partial class ImportVisit(Visitor visitor)
{
    public const string Home = "/imports/enrollment.households";

    public Visitor Visitor => visitor;

    /// <summary>Where the import's own page is, once there is one.</summary>
    public string Address { get; private set; } = Home;

    /// <summary>Sends a file; the answer is the next step, or the same page with what is wrong.</summary>
    public async Task SendAsync(string fileName, byte[] content)
    {
        await visitor.GetAsync(Home);
        var id = IdField().Match(visitor.Page).Groups[1].Value;
        await visitor.SendFileAsync(Home, "Sheet", fileName, content, new() { ["Id"] = id });
        Address = $"{Home}/{id}";
    }

    /// <summary>Takes the first choice of whatever is asked, and the columns that are guessed, until the rows were checked.</summary>
    public async Task CheckAsync()
    {
        for (var steps = 0; steps < 3 && visitor.Status == HttpStatusCode.OK; steps++)
        {
            if (visitor.Path.EndsWith("/letters", StringComparison.Ordinal) || visitor.Path.EndsWith("/sheet", StringComparison.Ordinal))
                await visitor.SendAsync(visitor.Path, new() { ["Choice"] = "0" });
            else if (visitor.Path.EndsWith("/columns", StringComparison.Ordinal))
                await visitor.SendAsync(visitor.Path, GuessedColumns());
        }

        await UntilDoneAsync();
    }

    public async Task ImportAsync()
    {
        await BeginImportAsync();
        await UntilDoneAsync();
    }

    public Task BeginImportAsync() => visitor.SendAsync($"{Address}?handler=import", []);

    public async Task UndoAsync()
    {
        await visitor.PostAsync($"{Address}/undo", []);
        await UntilDoneAsync();
    }

    public async Task UntilDoneAsync()
    {
        for (var looks = 0; visitor.Page.Contains("<progress", StringComparison.Ordinal); looks++)
        {
            Assert.That(looks, Is.LessThan(600), "Waited in vain for the end of the work.");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
            await visitor.GetAsync(Address);
        }
    }

    private Dictionary<string, string?> GuessedColumns() => Selects().Matches(visitor.Page).ToDictionary(
        select => select.Groups[1].Value,
        string? (select) => Selected().Match(select.Value) is { Success: true } selected ? selected.Groups[1].Value : "");

    [GeneratedRegex("name=\"Id\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex IdField();

    [GeneratedRegex("<select[^>]*name=\"(Columns\\[\\d+\\])\".*?</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option(?=[^>]*selected)[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Selected();
}
