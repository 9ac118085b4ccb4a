using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ChoDon.Testing.Hosting;
using MimeKit;

namespace ChoDon.Platform.Host.Tests.Privacy;

/// <summary>
/// Names and sayings are typed into every field that is sealed, and looked for wherever they might have got to: the database
/// file and its log, the host's logs and words, mails, files that are handed out, pages. Only who gives a reason is shown them.
/// </summary>
internal sealed partial class CanaryTests
{
    private const string Canary = "Kanary77Zq";

    /// <summary>The number of somebody who is helped.</summary>
    private const string Number = "006977977977";

    /// <summary>Not sealed, so that the search shows that it finds what is there.</summary>
    private const string Open = "Mediator88Zq";

    private readonly List<string> _found = [];
    private TemporaryDirectory _data = null!;
    private RunningHost _host = null!;
    private Visitor _visitor = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _data = new TemporaryDirectory();
        await DemoTemplate.CopyToAsync(_data.FullPath);
        _host = await RunningHost.StartAsync(_data.FullPath, "demo", "--people");
        _visitor = new Visitor(_host.Address);
        await _visitor.PostAsync((await _host.LinkAsync()).PathAndQuery, []);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _visitor.Dispose();
        await _host.DisposeAsync();
        _data.Dispose();
    }

    [Test]
    public async Task What_is_sealed_is_found_nowhere_until_somebody_gives_a_reason()
    {
        var (one, receipt, help) = (await RecordCaseAsync(), await RecordReceiptAsync(), await HelpAsync());
        await RunAsync("reminders");
        await RunAsync("monthly-summary");

        await LookAtPagesAsync(
            [
                "/", "/figures", "/notices", "/admin/audit", "/admin/mail", "/admin/jobs", one, one + "/print", "/m/mediation/cases",
                "/m/mediation/cases?state=all", "/m/mediation/counts", "/m/mediation/totals", "/m/mediation/register", receipt, receipt + "/print", "/m/weapons/items", "/m/weapons/store",
                "/m/rehabilitation/cases?state=all", "/figures?from=2026-01&to=2026-12",
            ]);
        await LookAsOthersAsync(help);
        await LookAtFilesHandedOutAsync(one + "/print?handler=Docx", receipt + "/print?handler=Docx", "/m/mediation/counts", "/m/weapons/items");
        LookAtData();
        Assert.That(await _host.StopAsync(), Is.Zero);
        LookAtData();
        Look("the host's words", Encoding.UTF8.GetBytes(_host.Output));
        Assert.That(_found, Is.Empty);

        await RevealAsync(one, receipt, help);
    }

    /// <summary>Everything that can be typed about somebody who is helped, and their name where it must not stand.</summary>
    private async Task<string> HelpAsync()
    {
        var page = await _visitor.GetAsync("/m/rehabilitation/cases/open");
        var path = $"/m/rehabilitation/cases/{Guid.CreateVersion7()}";
        await _visitor.SendAsync("/m/rehabilitation/cases/open", new()
        {
            ["Input.Id"] = path.Split('/')[^1],
            ["Input.VillageId"] = FirstVillage().Match(page).Groups[1].Value,
            ["Input.Basis"] = "CommuneEducation",
            ["Input.DecidedOn"] = Today,
            ["Input.StartsOn"] = Today,
            ["Input.Months"] = "3",
            ["Input.Name"] = $"Đàm Văn {Canary}",
            ["Input.CitizenNumber"] = Number,
            ["Input.Address"] = Canary + " home",
            ["Input.Decision"] = Canary + " decision",
            ["Input.Background"] = Canary + " background",
            ["Input.SupervisorId"] = SupervisorChoice().Match(page).Groups[1].Value,
        });
        Assert.That(_visitor.Path, Is.EqualTo(path), _visitor.Page);
        Look("the case after it was saved", Encoding.UTF8.GetBytes(_visitor.Page));
        await _visitor.PostAsync(path + "/needs", new() { ["Input.Needs[0].Kind"] = "Work", ["Input.Needs[0].IsNeeded"] = "true", ["Input.Needs[0].Note"] = Canary + " need" });
        await _visitor.PostAsync(path + "/goals", new() { ["Input.Id"] = $"{Guid.CreateVersion7()}", ["Input.Text"] = Canary + " goal", ["Input.Steps[0].Text"] = Canary + " step" });
        await _visitor.PostAsync(path + "/visits", new() { ["Input.Id"] = $"{Guid.CreateVersion7()}", ["Input.Day"] = Today, ["Input.Way"] = "AtHome", ["Input.Note"] = Canary + " visit" });
        await _visitor.PostAsync(path + "/review", new() { ["Input.Ordinal"] = "1", ["Input.Text"] = Canary + " review", ["Input.NextAction"] = Canary + " next" });
        await _visitor.PostAsync(path + "/rights", new() { ["Input.Id"] = $"{Guid.CreateVersion7()}", ["Input.AskedOn"] = Today, ["Input.Text"] = Canary + " request" });
        await ShareAsync(path);
        var page2 = await _visitor.GetAsync(path + "/end");
        await _visitor.SendAsync(path + "/end", new() { ["Input.Stamp"] = Stamp().Match(page2).Groups[1].Value, ["Input.Kind"] = "Remitted", ["Input.Outcome"] = "NotYet", ["Input.EndsOn"] = Today, ["Input.Grounds"] = Canary + " grounds" });
        Assert.That(_visitor.Path, Is.EqualTo(path), _visitor.Page);
        Assert.That(Sealed().Count(_visitor.Page), Is.EqualTo(7), "need, goal, step, visit, review, next action; the step's button says it again");

        foreach (var form in new[] { "/reveal", "/cancel", "/people" })
        {
            await _visitor.PostAsync(path + form, new() { ["Input.Reason"] = $"Đàm Văn {Canary} {Number}", ["Input.Role"] = "Owner" });
            Assert.That(_visitor.Page, Does.Contain("Không ghi tên hoặc số"), form);
        }

        return path;
    }

    /// <summary>A part of the case is shown to somebody, and the whole offered to somebody else, each with a word to them.</summary>
    private async Task ShareAsync(string path)
    {
        var page = await _visitor.GetAsync(path + "/referrals");
        await _visitor.SendAsync(path + "/referrals", new()
        {
            ["Input.Id"] = $"{Guid.CreateVersion7()}",
            ["Input.ReceiverId"] = FirstReceiver().Match(page).Groups[1].Value,
            ["Input.Parts"] = "Goals",
            ["Input.AgreedOn"] = Today,
            ["Input.LastDay"] = Today,
            ["Input.Message"] = Canary + " message",
        });
        Assert.That(_visitor.Path, Is.EqualTo(path), _visitor.Page);
        var village = FirstVillage().Match(await _visitor.GetAsync(path + "/transfer")).Groups[1].Value;
        await _visitor.PostAsync(path + "/transfer", new() { ["Input.VillageId"] = village }, path + "/transfer?handler=Village");
        await _visitor.SendAsync(path + "/transfer", new()
        {
            ["Input.Id"] = $"{Guid.CreateVersion7()}",
            ["Input.VillageId"] = village,
            ["Input.ReceiverId"] = SupervisorChoice().Match(_visitor.Page).Groups[1].Value,
            ["Input.Note"] = Canary + " word",
        });
        Assert.That(_visitor.Path, Is.EqualTo(path), _visitor.Page);
    }

    /// <summary>Who is not on the case is given nothing of it, by any page that they may open.</summary>
    private async Task LookAsOthersAsync(string help)
    {
        foreach (var role in new[] { "District administrator", "Commune officer", "Village leader", "Reader" })
        {
            using var other = new Visitor(_host.Address);
            await other.PostAsync((await _host.LinkOfAsync(role)).PathAndQuery, []);
            foreach (var path in new[] { "/", "/figures", "/notices", "/m/rehabilitation/cases?state=all", "/m/rehabilitation/mine", "/admin/audit", "/admin/mail", help, help + "/reveal", help + "/rights", help + "/transfer", help + "/referrals", "/m/rehabilitation/offers", "/m/rehabilitation/referrals", help.Replace("cases", "mine", StringComparison.Ordinal) })
                Look($"{path} by {role}", Encoding.UTF8.GetBytes(await other.GetAsync(path)));
            Assert.That(other.Status, Is.AnyOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden), role);
        }
    }

    private async Task<string> RecordCaseAsync()
    {
        var village = await VillageOfAsync("/m/mediation/cases/record");
        await _visitor.SendAsync("/m/mediation/cases/record", new()
        {
            ["Input.Id"] = $"{Guid.CreateVersion7()}",
            ["Input.VillageId"] = village,
            ["Input.ReceivedOn"] = Today,
            ["Input.Mediators"] = Open,
            ["Input.Matter"] = Canary + " matter",
            ["Input.Parties[0].Name"] = Canary + " party",
            ["Input.Parties[0].Address"] = Canary + " address",
        });
        var path = _visitor.Path;
        Assert.That(path, Does.StartWith("/m/mediation/cases/"), _visitor.Page);
        await _visitor.PostAsync(path + "/sessions", new() { ["Input.Id"] = $"{Guid.CreateVersion7()}", ["Input.Day"] = Today, ["Input.Note"] = Canary + " note" });
        await LookAtPagesAsync([path, path + "/edit", path + "/parties", path + "/end"]);
        await _visitor.SendAsync(path + "/end", new()
        {
            ["Input.Stamp"] = Stamp().Match(_visitor.Page).Groups[1].Value,
            ["Input.Result"] = "Settled",
            ["Input.EndedOn"] = Today,
            ["Input.Agreement"] = Canary + " agreement",
            ["Input.Promises[0].Promise"] = Canary + " promise",
            ["Input.Promises[0].DueOn"] = Today,
        });
        Assert.That(_visitor.Path, Is.EqualTo(path), _visitor.Page);
        return path;
    }

    private async Task<string> RecordReceiptAsync()
    {
        var village = await VillageOfAsync("/m/weapons/receipts/record");
        await _visitor.SendAsync("/m/weapons/receipts/record", new()
        {
            ["Input.Id"] = $"{Guid.CreateVersion7()}",
            ["Input.VillageId"] = village,
            ["Input.Day"] = Today,
            ["Input.Mode"] = "Surrendered",
            ["Input.Items[0].KindId"] = "0e6b1a50-0000-4000-8000-000000000004",
            ["Input.Items[0].Quantity"] = "3,8",
            ["Input.DonorName"] = Canary + " donor",
            ["Input.DonorAddress"] = Canary + " home",
        });
        Assert.That(_visitor.Path, Does.StartWith("/m/weapons/receipts/").And.Not.EndWith("record"), _visitor.Page);
        return _visitor.Path;
    }

    private async Task RevealAsync(string one, string receipt, string help)
    {
        await _host.DisposeAsync();
        _host = await RunningHost.StartAsync(_data.FullPath, "demo");
        using var again = new Visitor(_host.Address);
        await again.PostAsync((await _host.LinkAsync()).PathAndQuery, []);
        foreach (var (path, number) in new[] { (one + "/reveal", 6), (receipt + "/donor", 2), (help + "/reveal", 4) })
        {
            Assert.That(await again.PostAsync(path, new() { ["Input.Reason"] = " " }), Does.Not.Contain(Canary), "no reason");
            Assert.That(Sealed().Count(await again.SendAsync(path, new() { ["Input.Reason"] = "kiểm tra vì sao" })), Is.EqualTo(number), path);
        }

        var log = await again.GetAsync("/admin/audit");
        Assert.That(log, Does.Contain("kiểm tra vì sao").And.Contain("Xem tên người giao nộp vũ khí").And.Contain("Xem các bên và nội dung vụ hòa giải"));
        Assert.That(log, Does.Not.Contain(Canary));
    }

    private async Task RunAsync(string job)
    {
        await _visitor.PostAsync($"/admin/jobs/platform/{job}", [], $"/admin/jobs/platform/{job}?handler=Run");
        await Wait.UntilAsync(
            async () => (await _visitor.GetAsync($"/admin/jobs/platform/{job}")).Contains("Xong", StringComparison.OrdinalIgnoreCase), $"{job} has run");
    }

    private async Task LookAtPagesAsync(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var page = await _visitor.GetAsync(path);
            Assert.That(_visitor.Status, Is.EqualTo(HttpStatusCode.OK), path);
            Look(path, Encoding.UTF8.GetBytes(page));
        }
    }

    private async Task LookAtFilesHandedOutAsync(params string[] paths)
    {
        var files = paths.Where(path => path.Contains("Docx", StringComparison.Ordinal)).ToList();
        foreach (var list in paths.Except(files).ToList())
            files.AddRange(ExportLink().Matches(await _visitor.GetAsync(list)).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)));
        Assert.That(files, Has.Count.GreaterThanOrEqualTo(6));
        foreach (var file in files)
        {
            await _visitor.GetAsync(file);
            Assert.That(_visitor.Status, Is.EqualTo(HttpStatusCode.OK), file);
            var content = await _visitor.Answer.Content.ReadAsByteArrayAsync();
            if (content is [(byte)'P', (byte)'K', ..])
                LookInside(file, content);
            else
                Look(file, content);
        }
    }

    private void LookInside(string file, byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        foreach (var entry in zip.Entries)
        {
            using var unpacked = new MemoryStream();
            using (var part = entry.Open())
                part.CopyTo(unpacked);
            Look($"{file}: {entry.FullName}", unpacked.ToArray());
        }
    }

    private void LookAtData()
    {
        var files = Directory.EnumerateFiles(_data.FullPath, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file) is { Length: > 0, Name: not ".lock" }).ToList();
        var seen = new StringBuilder();
        foreach (var file in files)
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var content = new MemoryStream();
            stream.CopyTo(content);
            Look(file, content.ToArray());
            seen.Append(Contains(content.ToArray(), Open) ? Path.GetFileName(file) : "").Append(' ');
        }

        Assert.That(seen.ToString(), Does.Contain("chodon.db"), "the search finds what is not sealed");
        Assert.That(files.Select(file => Path.GetRelativePath(_data.FullPath, file)), Has.Some.StartsWith("logs").And.Some.StartsWith("mail"));
    }

    // Mails are encoded by words and lines, so they are searched as they are and decoded.
    private void Look(string where, byte[] content)
    {
        if (Contains(content, Canary) || Contains(content, Number))
            _found.Add(where);
        if (where.EndsWith(".eml", StringComparison.Ordinal) && TextsOf(content).Any(text => Contains(text, Canary) || Contains(text, Number)))
            _found.Add($"{where}, decoded");
    }

    private static bool Contains(byte[] content, string text) =>
        content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    private static IEnumerable<byte[]> TextsOf(byte[] eml)
    {
        using var stream = new MemoryStream(eml);
        using var mail = MimeMessage.Load(stream);
        foreach (var header in mail.Headers)
            yield return Encoding.UTF8.GetBytes(header.Value);
        foreach (var part in mail.BodyParts.OfType<MimePart>())
        {
            using var decoded = new MemoryStream();
            part.Content?.DecodeTo(decoded);
            yield return decoded.ToArray();
        }
    }

    private async Task<string> VillageOfAsync(string form) =>
        FirstVillage().Match(await _visitor.GetAsync(form)).Groups[1].Value;

    private static string Today => TimeProvider.System.GetUtcNow().AddHours(7).ToString("dd'/'MM'/'yyyy", null);

    [GeneratedRegex("""<option value="([0-9a-f-]{36})">Thôn""")]
    private static partial Regex FirstVillage();

    [GeneratedRegex("""<option value="([0-9a-f-]{36})">Cán bộ huyện""")]
    private static partial Regex SupervisorChoice();

    [GeneratedRegex("""id="Input_ReceiverId"[^§]*?<option value="([0-9a-f-]{36})""")]
    private static partial Regex FirstReceiver();

    [GeneratedRegex("""name="Input.Stamp" value="([^"]+)""")]
    private static partial Regex Stamp();

    [GeneratedRegex("""href="([^"]*/export[^"]*)">""")]
    private static partial Regex ExportLink();

    [GeneratedRegex(Canary)]
    private static partial Regex Sealed();
}
