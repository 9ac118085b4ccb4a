using System.Text;
using ChoDon.Browser.Tests.Journeys;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Incidents;

/// <summary>A commune's officer counts incidents on a telephone, without scripts, and by keyboard alone.</summary>
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
[TestFixture(true, "vi")]
internal sealed class IncidentTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private const int MostTabs = 80;

    private static readonly string[] Columns =
        ["Criminal", "CriminalSubjects", "Administrative", "AdministrativeSubjects", "Other", "NotStated", "Helped"];

    private Site _site = null!;
    private string _person = "";
    private Visit _officer = null!;

    protected override Site Site => _site;

    protected override int Width => 360;

    private IKeyboard Keys => _officer.Page.Keyboard;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await Site.DemoAsync();
        _person = _site.Person("Commune officer");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [SetUp]
    public async Task VisitAsync() => _officer = await VisitAsync(_person);

    [Test]
    public async Task A_sheet_is_filled_and_an_error_put_right_by_keyboard_alone()
    {
        await _officer.OpenAsync("/m/incidents/sheet?month=2021-03");
        Assert.That(await _officer.TextAsync(), Does.Contain(Say("Bảng chưa được lưu lần nào", "was not saved yet")));
        await GoToAsync(Cell(0, "Criminal"));
        await FillLineAsync(0, 2, 1, 1, 0, 0, 3, 9);
        Assert.That(await HasFocusAsync(Cell(1, "Criminal")), "Tab goes from line to line");
        await Keys.TypeAsync("mot");
        await PressAndWaitAsync("Enter");

        Assert.Multiple(async () =>
        {
            Assert.That(await _officer.ErrorAtAsync("Rows_0__Helped"), Does.Contain("(6)"));
            Assert.That(await _officer.ErrorAtAsync("Rows_1__Criminal"), Is.Not.Empty);
            Assert.That(await _officer.Errors.CountAsync(), Is.EqualTo(2));
            Assert.That(await _officer.ValueAsync("Rows_1__Criminal"), Is.EqualTo("mot"), "nothing that was typed is lost");
            Assert.That(await _officer.ValueAsync("Rows_0__NotStated"), Is.EqualTo("3"));
        });

        await GoToAsync(_officer.Errors.First);
        await Keys.PressAsync("Enter");
        await Assertions.Expect(Cell(0, "Helped")).ToBeFocusedAsync();
        await TypeAsync("4");
        await Keys.PressAsync("Tab");
        await TypeAsync("");
        await PressAndWaitAsync("Enter");

        Assert.Multiple(async () =>
        {
            Assert.That(await _officer.Notice.InnerTextAsync(), Does.Contain(Say("Đã lưu bảng của", "was saved")).And.Contain("03/2021"));
            var doubts = await _officer.Page.Locator(".notice.warning").InnerTextAsync();
            Assert.That(doubts, Does.Contain(Say("ít hơn số vụ", "fewer subjects")), "1 subject of 2 criminal cases");
            Assert.That(doubts, Does.Contain(Say("không có đối tượng nào", "no subjects")), "nobody of an administrative case");
            foreach (var (column, value) in Columns.Zip(new[] { "2", "1", "1", "0", "0", "3", "4" }))
                Assert.That(await _officer.ValueAsync($"Rows_0__{column}"), Is.EqualTo(value), column);
            Assert.That(await _officer.TextAsync(), Does.Contain(Say("Bảng đã lưu lúc", "The sheet was saved at")));
            Assert.That(await _officer.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360));
        });
    }

    [Test]
    public async Task A_count_is_entered_alone_and_stands_beside_its_line_of_the_sheet()
    {
        await _officer.OpenAsync("/m/incidents/counts/record");
        await _officer.FillAsync(("Month", "13/2021"), ("Cases", "1"), ("Subjects", "-1"), ("Helped", "2"));
        await _officer.Main("#Input_VillageId").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await _officer.Main("input[name='Input.Outcome'][value=Administrative]").CheckAsync();
        await _officer.SubmitAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await _officer.ErrorAtAsync("Month"), Does.Contain("05/2020"));
            Assert.That(await _officer.ErrorAtAsync("Subjects"), Is.Not.Empty);
            Assert.That(await _officer.ErrorAtAsync("Helped"), Does.Contain("(1)"));
            Assert.That(await _officer.ValueAsync("Month"), Is.EqualTo("13/2021"));
        });

        await _officer.FillAsync(("Month", "4/2021"), ("Subjects", "3"), ("Helped", "1"));
        await _officer.SubmitAsync();
        Assert.That(await _officer.Notice.InnerTextAsync(), Does.Contain("04/2021"));
        Assert.That(await _officer.Rows.CountAsync(), Is.EqualTo(1));
        Assert.That(await _officer.Rows.First.InnerTextAsync(), Does.Contain(Say("Xử lý hành chính", "Handled administratively")).And.Contain(Say("bộ phận phụ trách", "the team in charge")));

        await _officer.OpenAsync("/m/incidents/sheet?month=2021-04");
        Assert.That(await _officer.Rows.Locator("td a").AllInnerTextsAsync(), Is.EqualTo(new[] { "1" }));
    }

    [Test]
    public async Task A_list_from_a_spreadsheet_comes_in_but_for_the_row_that_cannot()
    {
        await Officer.OpenAsync("/m/incidents/counts/record");
        var group = Officer.Main("#Input_VillageId optgroup").First;
        var place = $"\"{await group.Locator("option").First.TextContentAsync()}\",\"{await group.GetAttributeAsync("label")}\"";
        await Officer.OpenAsync("/m/incidents/counts");
        await Officer.FollowAsync("a[href='/imports/incidents.counts']");
        var list = $"Thôn,Xã,Tháng,Loại,Xử lý,Số vụ,Số đối tượng,Mô hình giúp\r\n{place},06/2021,danh bac,Hành chính,2,5,1\r\n{place},06/2999,,,1,,\r\n";
        await Officer.Main("#Sheet").SetInputFilesAsync(
            new FilePayload { Name = "vu-viec.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(list) });
        await Officer.SubmitAsync();
        Assert.That(Officer.Path, Does.EndWith("/columns"));
        await Officer.SubmitAsync();
        await UntilAsync("Xem trước khi nhập", "Look before importing");
        Assert.That(await Officer.TextAsync(), Does.Contain(Say("Tháng này chưa tới", "This month is yet to come")));
        await Officer.FollowAsync("button[formaction$='handler=import']");
        await UntilAsync("Đã nhập xong", "Imported");

        await Officer.OpenAsync("/m/incidents/counts?from=2021-06");
        Assert.That(await Officer.Rows.CountAsync(), Is.EqualTo(1));
        Assert.That(await Officer.Rows.First.InnerTextAsync(), Does.Contain(Say("Đánh bạc", "Gambling")).And.Contain("5"));
    }

    private Task UntilAsync(string vietnamese, string english) => Assertions.Expect(Officer.Main("h1")).ToHaveTextAsync(Say(vietnamese, english));

    private ILocator Cell(int row, string column) => _officer.Field($"Rows_{row}__{column}");

    private async Task FillLineAsync(int row, params int[] numbers)
    {
        foreach (var (column, number) in Columns.Zip(numbers))
        {
            Assert.That(await HasFocusAsync(Cell(row, column)), $"{column} is reached by Tab");
            await TypeAsync($"{number}");
            await Keys.PressAsync("Tab");
        }
    }

    private async Task TypeAsync(string text)
    {
        await Keys.PressAsync("Control+A");
        await Keys.PressAsync("Delete");
        await Keys.TypeAsync(text);
    }

    private async Task GoToAsync(ILocator what)
    {
        for (var tabs = 0; tabs < MostTabs && !await HasFocusAsync(what); tabs++)
            await Keys.PressAsync("Tab");
        Assert.That(await HasFocusAsync(what), $"{what} cannot be reached");
    }

    private static Task<bool> HasFocusAsync(ILocator what) => what.EvaluateAsync<bool>("element => element === document.activeElement");

    private async Task PressAndWaitAsync(string key)
    {
        var loaded = new TaskCompletionSource();
        _officer.Page.Load += (_, _) => loaded.TrySetResult();
        await Keys.PressAsync(key);
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
