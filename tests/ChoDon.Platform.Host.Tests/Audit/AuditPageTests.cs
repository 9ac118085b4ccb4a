using System.Net;
using System.Text.RegularExpressions;
using Autofac;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Host.Startup;
using ChoDon.Testing.Accounts;
using ChoDon.Testing.Hosting;
using ChoDon.Testing.Modules;

namespace ChoDon.Platform.Host.Tests.Audit;

/// <summary>The page of the log on a running host.</summary>
internal sealed partial class AuditPageTests
{
    private TemporaryDirectory _directory = null!;
    private ModuleFolder _modules = null!;
    private PlatformHost _host = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _directory = new TemporaryDirectory();
        _modules = new ModuleFolder().Add("good");
        _host = await PlatformHost.BuildAsync(
            new PlatformOptions(_directory.FullPath, "http://127.0.0.1:0") { Modules = _modules.FullPath }, CancellationToken.None);
        await _host.StartAsync(CancellationToken.None);
        _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(_host.App.Urls.First()),
        };
        var link = await _host.Services.Resolve<FirstLink>().CreateAsync(CancellationToken.None);
        await PostAsync(link!, new()
        {
            ["FullName"] = "Người quản trị",
            ["Email"] = "quantri@minh-hoa.example",
            ["Password"] = "một mật khẩu đủ dài",
        });
        var app = TestAuthenticator.On(await ReadAsync("/account/two-factor"));
        await PostAsync("/account/two-factor", new() { ["Code"] = await app.NextCodeAsync() });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _host.App.StopAsync();
        await _host.DisposeAsync();
        _modules.Dispose();
        _directory.Dispose();
    }

    [Test]
    public async Task A_switch_turned_on_the_page_of_modules_stands_in_the_log_with_who_and_why()
    {
        await PostAsync("/admin/modules/good", new() { ["TurnOn"] = "true", ["Reason"] = "bắt đầu <dùng>" });

        var page = await ReadAsync("/admin/audit?kind=Modules");

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("data-action=\"module.switched-on\"").And.Contain("Bật phân hệ"));
            Assert.That(page, Does.Contain("Người quản trị").And.Contain("bắt đầu <dùng>").And.Contain("Huyện Chợ Đồn"));
            Assert.That(page, Does.Not.Contain("data-action=\"grant.given\""));
        });
    }

    [Test]
    public async Task Rows_of_a_module_are_told_in_words_and_what_has_no_words_as_it_is_written()
    {
        await NoteAsync(new AuditNote("good.note.added", "1"));
        await NoteAsync(new AuditNote("good.strange-thing", "2"));
        await NoteAsync(new AuditNote("gone.thing.changed", "3"), "job good/tidy");

        var page = await ReadAsync("/admin/audit");

        Assert.That(page, Does.Contain("Thêm: note").And.Contain("Việc tự động good/tidy").And.Contain("good.strange-thing").And.Contain("Sửa: thing"));
    }

    [Test]
    public async Task Pages_follow_one_another_and_keep_the_filter()
    {
        for (var number = 0; number < 120; number++)
            await NoteAsync(new AuditNote("job.run-now", $"{number}"));

        var first = await ReadAsync("/admin/audit?kind=Jobs&person=thu");
        var next = OlderLink().Match(first).Groups[1].Value;
        var second = await ReadAsync(next);

        Assert.Multiple(() =>
        {
            Assert.That(next, Does.Contain("kind=Jobs").And.Contain("person=thu"));
            Assert.That(RowNumber().Count(first), Is.EqualTo(50));
            Assert.That(
                RowNumber().Matches(second).Select(row => long.Parse(row.Groups[1].Value, null)).Max(),
                Is.LessThan(RowNumber().Matches(first).Select(row => long.Parse(row.Groups[1].Value, null)).Min()));
        });
    }

    [Test]
    public async Task What_cannot_be_read_as_a_day_is_explained_beside_its_field_and_kept()
    {
        var page = await ReadAsync("/admin/audit?from=31/04/2020&to=abc");

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("href=\"#From\"").And.Contain("href=\"#To\""));
            Assert.That(page, Does.Match("<input[^>]*name=\"From\"[^>]*value=\"31/04/2020\"").And.Match("<input[^>]*name=\"To\"[^>]*value=\"abc\""));
        });
    }

    [Test]
    public async Task A_filter_that_nothing_fits_says_so_and_leads_back()
    {
        var page = await ReadAsync("/admin/audit?from=01/01/2001&to=02/01/2001");

        Assert.That(page, Does.Contain("Không có bản ghi nào phù hợp").And.Contain("href=\"/admin/audit\""));
    }

    [Test]
    public async Task A_visitor_is_sent_to_the_sign_in_page()
    {
        using var visitor = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _client.BaseAddress };
        using var answer = await visitor.GetAsync("/admin/audit");

        Assert.That(answer.Headers.Location?.ToString(), Does.Contain("/sign-in"));
    }

    private async Task NoteAsync(AuditNote note, string by = "thu")
    {
        await using var scope = _host.Services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().Work(by);
        var district = scope.Resolve<IUnitDirectory>().Districts[0];
        await scope.Resolve<IAuditLog>().AppendAsync(note with { UnitId = district.Id }, CancellationToken.None);
    }

    private async Task<string> ReadAsync(string path)
    {
        using var answer = await _client.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private async Task PostAsync(string path, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = FormToken.In(await _client.GetStringAsync(path));
        using var answer = await _client.PostAsync(path, new FormUrlEncodedContent(fields));
        answer.EnsureSuccessStatusCode();
    }

    [GeneratedRegex("data-number=\"(\\d+)\"")]
    private static partial Regex RowNumber();

    [GeneratedRegex("href=\"(/admin/audit[^\"]*before=[^\"]*)\"")]
    private static partial Regex OlderLink();
}
