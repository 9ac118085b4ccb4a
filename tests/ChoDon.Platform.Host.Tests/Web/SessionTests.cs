using System.Net;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Web;

/// <summary>Sessions live as long as the data, and go wherever it goes.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class SessionTests(DatabaseProvider provider)
{
    private TestDatabase _database = null!;
    private TemporaryDirectory _directory = null!;

    [SetUp]
    public void MakeDatabase()
    {
        _database = TestDatabase.CreateEmpty(provider);
        _directory = new TemporaryDirectory();
    }

    [TearDown]
    public void DropDatabase()
    {
        _database.Dispose();
        _directory.Dispose();
    }

    [Test]
    public async Task A_restart_signs_nobody_out()
    {
        var cookies = new CookieContainer();
        await using (var before = await StartAsync(_directory.FullPath))
            await before.SignInAsync(cookies);

        await using var after = await StartAsync(_directory.FullPath);
        await after.AssertKnowsAsync(cookies);
    }

    private Task<WebHost> StartAsync(string directory) => WebHost.StartAsync(_database.Database, directory);
}
