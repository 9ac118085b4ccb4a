using System.Text.RegularExpressions;
using ChoDon.Platform.Ui.Tests.Site;

namespace ChoDon.Platform.Ui.Tests;

public sealed partial class LayoutTests
{
    [TestCase("/household")]
    [TestCase("/parts")]
    public async Task A_page_has_nothing_that_a_strict_content_policy_forbids(string path)
    {
        await using var site = await SampleSite.StartAsync();
        Assert.That(Inline().Matches(await site.GetAsync(path)).Select(match => match.Value), Is.Empty);
    }

    [Test]
    public void The_rule_above_finds_inline_style_script_and_handlers()
    {
        string[] forbidden = ["<p style=\"color:red\">", "<script>alert(1)</script>", "<a onclick=\"go()\">", "<style>p{}</style>"];
        Assert.That(forbidden.Select(html => Inline().IsMatch(html)), Is.All.True);
    }

    [Test]
    public async Task The_frame_shows_where_one_is_and_who_one_is()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.GetAsync("/household");
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("<html lang=\"vi\">"));
            Assert.That(page, Does.Contain("<title>Đăng ký hộ mới – Thôn bình yên</title>"));
            Assert.That(page, Does.Contain("<a href=\"/household\" aria-current=\"page\">Hộ an toàn</a>"));
            Assert.That(page, Does.Contain("selected=\"selected\">Huyện Chợ Đồn</option>"));
            Assert.That(page, Does.Contain("<optgroup label=\"Huyện Chợ Đồn\">"));
            Assert.That(page, Does.Match("<li>Tỉnh Bắc Kạn</li>\\s*<li>Huyện Chợ Đồn</li>"));
            Assert.That(page, Does.Contain("Nông Thị Hường"));
            Assert.That(page, Does.Contain("href=\"/account\""));
            Assert.That(page, Does.Match("href=\"/notices\"[\\s\\S]*3 việc cần xem"));
            Assert.That(page, Does.Contain("Nông Thị Hường in lúc 31/05/2020 14:05."));
            Assert.That(page, Does.Contain("action=\"/sign-out\""));
            Assert.That(page, Does.Contain("Dữ liệu minh họa – không phải của người thật"));
        });
    }

    [Test]
    public async Task The_frame_speaks_English()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.GetAsync("/household", "en-GB");
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("<html lang=\"en\">"));
            Assert.That(page, Does.Contain("Demonstration data – invented people"));
            Assert.That(page, Does.Contain("Sign out"));
            Assert.That(page, Does.Contain("value=\"vi\" lang=\"vi\">Tiếng Việt</button>"));
        });
    }

    [Test]
    public async Task Every_form_that_is_posted_carries_a_token()
    {
        await using var site = await SampleSite.StartAsync();
        var forms = Form().Matches(await site.GetAsync("/household")).Select(match => match.Value).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(forms, Has.Count.EqualTo(4), "unit, language, sign-out and the page's own");
            Assert.That(forms, Is.All.Contain("__RequestVerificationToken"));
        });
    }

    [Test]
    public async Task A_visitor_sees_the_way_in_and_no_menu()
    {
        await using var site = await SampleSite.StartAsync(FixedLayout.SignedOut);
        var page = await site.GetAsync("/parts");
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("href=\"/sign-in\""));
            Assert.That(page, Does.Not.Contain("class=\"menu\""));
            Assert.That(page, Does.Not.Contain("/sign-out"));
            Assert.That(page, Does.Not.Contain("Dữ liệu minh họa"));
        });
    }

    [GeneratedRegex("<style|\\sstyle=|<script(?![^>]*\\ssrc=)|<[^>]+\\son[a-z]+=")]
    private static partial Regex Inline();

    [GeneratedRegex("<form [^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();
}
