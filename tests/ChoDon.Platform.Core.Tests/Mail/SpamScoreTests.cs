using System.Text;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Mail;

namespace ChoDon.Platform.Core.Tests.Mail;

/// <summary>What mail servers of others think of the monthly summary.</summary>
internal sealed class SpamScoreTests() : MailFixture(DatabaseProvider.Sqlite)
{
    private const decimal Most = 2;

    private SpamFilter _filter = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _filter = await SpamFilter.StartAsync();

    [OneTimeTearDown]
    public void Stop() => _filter.Dispose();

    [TestCase("vi")]
    [TestCase("en")]
    public async Task The_summary_is_no_spam(string language)
    {
        var (score, symbols) = await _filter.ScoreAsync(await SummaryAsync(language));

        Assert.That(score, Is.LessThanOrEqualTo(Most), symbols);
    }

    [Test]
    public async Task Hidden_letters_are_what_the_filter_does_not_like()
    {
        var (without, _) = await _filter.ScoreAsync(await SummaryAsync("vi"));
        var (with, symbols) = await _filter.ScoreAsync(await SummaryAsync("vi", html => html.Replace("font-size:12px", "font-size:0", StringComparison.Ordinal)));

        Assert.That(with, Is.GreaterThan(without + 1), symbols);
    }

    private async Task<byte[]> SummaryAsync(string language, Func<string, string>? change = null)
    {
        Clock.MoveTo(TimeProvider.System.GetUtcNow());
        Units = new FixedUnits(communes: 22, villagesEach: 10);
        var house = HouseToFiles();
        house.StoreUnits();
        var may = new Month(2020, 5);
        house.StoreFigure(HandModules.Villages, may, 220);
        house.StoreFigure(HandModules.Households, may, 13_181);
        house.StoreFigure(HandModules.Households, may.Previous, 13_070);
        house.StoreFigure(HandModules.Meetings, may, 0, FigureStatus.NotInUse);
        var district = house.Units.District;
        var numbers = await house.Resolve<SummaryNumbersReader>().ReadAsync(district, district, may, default);
        var letter = house.Resolve<SummaryWriter>().Write(numbers, language);
        var (html, text) = SummaryDrafts.PartsOf(letter);
        await EnqueueAsync(house, new MailDraft($"summary {change is null}", "lanhdao@chodon.example", letter.Subject, change?.Invoke(html) ?? html, text));
        return house.Outbox()[^1].Mime;
    }
}
