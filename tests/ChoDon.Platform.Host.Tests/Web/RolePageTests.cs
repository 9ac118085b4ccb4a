using System.Net;
using System.Text.RegularExpressions;
using Autofac;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Web;

internal sealed partial class RolePageTests
{
    private WebHost _host = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _host = await WebHost.StartAsync();
        _client = await _host.SignInAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task A_role_is_made_on_its_page_and_changed_there()
    {
        using var made = await SendAsync("/admin/roles/new", "Người trực báo", "Duty officer", PlatformPermissions.ReadFigures);
        var role = await RoleAsync();
        using var changed = await SendAsync($"/admin/roles/{role.Id}", "Trực ban", "Duty officer", PlatformPermissions.RunJobs);

        await using var context = _host.Host.Services.Resolve<PlatformDatabase>().NewContext();
        Assert.Multiple(() =>
        {
            Assert.That(made.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
            Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
            Assert.That(context.Roles.Single(row => row.Id == role.Id).NameVi, Is.EqualTo("Trực ban"));
            Assert.That(
                context.RolePermissions.Where(held => held.RoleId == role.Id).Select(held => held.Permission),
                Is.EqualTo(new[] { PlatformPermissions.RunJobs }));
        });
    }

    [Test]
    public async Task Roles_stand_from_the_district_down_and_those_made_here_after_them()
    {
        using var made = await SendAsync("/admin/roles/new", "Ban liên lạc", "Liaison", PlatformPermissions.ReadFigures);
        var page = WebUtility.HtmlDecode(await _client.GetStringAsync("/admin/roles"));

        var places = new[] { "Quản trị huyện", "Cán bộ huyện", "Cán bộ xã", "Trưởng thôn", "Người xem", "Ban liên lạc" }
            .Select(name => page.IndexOf($">{name}<", StringComparison.Ordinal));
        Assert.That(places, Is.Ordered.And.All.Positive);
    }

    [Test]
    public async Task What_is_wrong_with_a_role_is_said_and_nothing_else()
    {
        using var answer = await SendAsync("/admin/roles/new", "", "", "register.nothing");
        var page = await WebHost.TextAsync(answer);

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("nhập tên vai trò"));
            Assert.That(page, Does.Not.Contain("không hợp lệ"));
        });
    }

    /// <summary>Sends the page's form with the key and the stamp that stand in it.</summary>
    private async Task<HttpResponseMessage> SendAsync(string path, string nameVi, string nameEn, string permission)
    {
        var page = await _client.GetStringAsync(path);
        return await WebHost.PostAsync(_client, path, new Dictionary<string, string>
        {
            ["Id"] = Key().Match(page).Groups[1].Value,
            ["Stamp"] = Stamp().Match(page).Groups[1].Value,
            ["NameVi"] = nameVi,
            ["NameEn"] = nameEn,
            ["Held"] = permission,
        });
    }

    private async Task<Role> RoleAsync()
    {
        await using var context = _host.Host.Services.Resolve<PlatformDatabase>().NewContext();
        return await context.Roles.AsNoTracking().SingleAsync(role => role.NameEn == "Duty officer");
    }

    [GeneratedRegex("name=\"Id\" value=\"([^\"]*)\"")]
    private static partial Regex Key();

    [GeneratedRegex("name=\"Stamp\" value=\"([^\"]*)\"")]
    private static partial Regex Stamp();
}
