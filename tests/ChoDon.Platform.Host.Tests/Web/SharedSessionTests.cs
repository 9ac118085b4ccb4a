using System.Net;
using ChoDon.Platform.Core.Data;
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
        await using var second = await WebHost.StartAsync(database.Database, there.FullPath);
        var cookies = new CookieContainer();
        await first.SignInAsync(cookies);

        await second.AssertKnowsAsync(cookies);
    }
}
