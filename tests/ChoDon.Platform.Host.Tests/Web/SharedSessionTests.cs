using System.Net;
using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Protection;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Web;

internal sealed class SharedSessionTests
{
    [Test]
    public async Task Two_hosts_on_one_server_share_their_sessions()
    {
        using var database = TestDatabase.CreateEmpty(DatabaseProvider.PostgreSql);
        using var here = new TemporaryDirectory();
        using var there = new TemporaryDirectory();
        await using var first = await WebHost.StartAsync(database.Database, here.FullPath);
        ShareFieldKeys(here, there);
        await using var second = await WebHost.StartAsync(database.Database, there.FullPath);
        var cookies = new CookieContainer();
        await first.SignInAsync(cookies);

        await second.AssertKnowsAsync(cookies);
    }

    [Test]
    public async Task A_second_host_without_the_key_of_encrypted_fields_is_refused()
    {
        using var database = TestDatabase.CreateEmpty(DatabaseProvider.PostgreSql);
        using var here = new TemporaryDirectory();
        using var there = new TemporaryDirectory();
        await using var first = await WebHost.StartAsync(database.Database, here.FullPath);

        Assert.That(
            async () => await WebHost.StartAsync(database.Database, there.FullPath),
            Throws.TypeOf<OperatorException>().With.Message.Contains("Copy the file"));
    }

    private static void ShareFieldKeys(TemporaryDirectory from, TemporaryDirectory to)
    {
        Directory.CreateDirectory(Path.Combine(to.FullPath, "keys"));
        File.Copy(Path.Combine(from.FullPath, "keys", FieldKeys.FileName), Path.Combine(to.FullPath, "keys", FieldKeys.FileName));
    }
}
