using System.Net;
using System.Net.Sockets;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Hosting;
using ChoDon.Testing.Modules;

namespace ChoDon.Platform.Host.Tests.Commands;

/// <summary>What an operator can get wrong ends with one line that says what to do, and loses nothing.</summary>
internal sealed class BadInputTests
{
    private TemporaryDirectory _directory = null!;

    [SetUp]
    public void MakeDirectory() => _directory = new TemporaryDirectory();

    [TearDown]
    public void DeleteDirectory() => _directory.Dispose();

    [Test]
    public async Task A_database_that_cannot_be_read_is_named_and_left_as_it_is()
    {
        var file = Path.Combine(_directory.FullPath, "chodon.db");
        var garbage = new byte[4096];
        new Random(1).NextBytes(garbage);
        await File.WriteAllBytesAsync(file, garbage);

        var ended = await HostCommand.RunAsync("--data", _directory.FullPath);

        AssertOneLine(ended, file, "Put a backup in its place");
        Assert.That(await File.ReadAllBytesAsync(file), Is.EqualTo(garbage));
    }

    [Test]
    public async Task A_port_that_is_taken_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        var ended = await HostCommand.RunAsync("--data", _directory.FullPath, "--urls", address);

        AssertOneLine(ended, address, "--urls");
    }

    [Test]
    public async Task A_data_directory_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(_directory.FullPath, "a-file");
        await File.WriteAllTextAsync(file, "kept");
        var below = Path.Combine(file, "data");

        var ended = await HostCommand.RunAsync("--data", below);

        AssertOneLine(ended, below, "--data");
        Assert.That(await File.ReadAllTextAsync(file), Is.EqualTo("kept"));
    }

    [Test]
    public async Task A_second_instance_on_one_data_directory_is_turned_away_and_the_first_serves_on()
    {
        using var first = DataDirectory.Open(_directory.FullPath);

        var ended = await HostCommand.RunAsync("--data", _directory.FullPath);

        AssertOneLine(ended, _directory.FullPath, "in use by another running instance");
    }

    [Test]
    public async Task A_broken_manifest_is_named_with_its_line()
    {
        using var modules = new ModuleFolder().AddManifest("broken", "{\n  \"id\": \"broken\",\n  \"version\" 1\n}");

        var ended = await HostCommand.RunAsync("modules", "--modules", modules.FullPath);

        Assert.That(ended.Output, Does.Contain("broken").And.Contain("Rejected").And.Contain("module.json, line 3"));
        AssertOneLine(ended, "broken", "The host runs without");
    }

    [Test]
    public async Task A_setting_with_an_unknown_word_is_named_with_the_words_it_takes()
    {
        var ended = await HostCommand.RunAsync(
            new Dictionary<string, string?> { ["CHODON_Database__Provider"] = "Oracle" }, "--data", _directory.FullPath);

        AssertOneLine(ended, "Database:Provider is 'Oracle'", "Sqlite or PostgreSql");
    }

    [TestCase("Web:PublicUrl", "chodon.example.vn", "https://")]
    [TestCase("Web:PublicUrl", "http://chodon.example.vn/path", "nothing behind the name")]
    [TestCase("Web:PublicUrl", "https://chodon.example.vn", "Web:TrustedProxies")]
    [TestCase("Web:TrustedProxies", "a proxy", "10.0.0.0/8")]
    [TestCase("Web:RequestsPerMinute", "many", "whole number")]
    public async Task A_setting_of_the_web_server_that_cannot_be_is_named(string setting, string value, string help)
    {
        var ended = await HostCommand.RunAsync(
            new Dictionary<string, string?> { ["CHODON_" + setting.Replace(":", "__", StringComparison.Ordinal)] = value },
            "--data", _directory.FullPath);

        AssertOneLine(ended, setting, help);
    }

    [Test]
    public async Task A_certificate_that_is_missing_is_named()
    {
        var ended = await HostCommand.RunAsync(
            new Dictionary<string, string?> { ["CHODON_Kestrel__Certificates__Default__Path"] = "/nowhere/chodon.pfx" },
            "--data", _directory.FullPath, "--urls", "https://127.0.0.1:0");

        AssertOneLine(ended, "/nowhere/chodon.pfx", "Kestrel:Certificates:Default:Path");
    }

    [Test]
    public async Task A_list_of_units_with_errors_is_refused_line_by_line()
    {
        var file = Path.Combine(_directory.FullPath, "units.csv");
        await File.WriteAllTextAsync(file, "code,name,level,parent_code\n01,Tỉnh A,1,\n001,Huyện B,2,99\n");

        var ended = await HostCommand.RunAsync("import-units", file, "--data", Path.Combine(_directory.FullPath, "data"));

        Assert.Multiple(() =>
        {
            Assert.That(ended.ExitCode, Is.EqualTo(2));
            Assert.That(ended.ErrorLines[0], Does.Contain("3").And.Contain("parent_code"));
            Assert.That(ended.ErrorLines[^1], Does.Contain("nothing was imported"));
        });
    }

    [Test]
    public async Task A_list_of_villages_of_an_unknown_commune_is_refused_as_a_whole_and_a_right_one_taken_once()
    {
        var data = Path.Combine(_directory.FullPath, "data");
        var file = Path.Combine(_directory.FullPath, "villages.csv");
        await File.WriteAllTextAsync(file, "commune_code,name\n02023,Thôn Thử\n99999,Thôn Lạc\n");
        var refused = await HostCommand.RunAsync("add-villages", file, "--data", data);
        await File.WriteAllTextAsync(file, "commune_code,name\n02023,Thôn Thử\n");
        var taken = await HostCommand.RunAsync("add-villages", file, "--data", data);
        var again = await HostCommand.RunAsync("add-villages", file, "--data", data);

        AssertOneLine(refused, "99999", "Nothing was added");
        Assert.That(taken.Output, Does.StartWith("1 villages added, 0"));
        Assert.That(again.Output, Does.StartWith("0 villages added, 1"));
    }

    private static void AssertOneLine(HostCommand ended, params string[] words) =>
        Assert.Multiple(() =>
        {
            Assert.That(ended.ExitCode, Is.EqualTo(2));
            Assert.That(ended.ErrorLines, Has.Count.EqualTo(1), ended.Errors);
            foreach (var word in words)
                Assert.That(ended.Errors, Does.Contain(word).IgnoreCase);
        });
}
