using System.Globalization;
using System.Net;
using ChoDon.Testing.Spreadsheets;

namespace ChoDon.Platform.Host.Tests.Imports;

/// <summary>
/// Sends files to a host that no office should send. CHODON_BAD_FILES=2000 sends as many; the suite sends the first of
/// the same row.
/// </summary>
internal sealed class BadFilesTests
{
    private const int Seed = 64;
    private const long MostMemory = 900L * 1024 * 1024;

    [Test]
    public async Task No_bad_file_breaks_anything_or_is_imported_by_half()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("CHODON_BAD_FILES") ?? "90", CultureInfo.InvariantCulture);
        await using var host = await ImportHost.StartAsync();
        var before = await HouseholdsAsync(host);
        List<string> wrong = [];
        var refused = 0;
        foreach (var (name, content) in BadFiles.Make(Seed, count))
        {
            await host.Visit.SendAsync(name, content);
            refused += host.Visit.Visitor.Path == ImportVisit.Home ? 1 : 0;
            if (host.Visit.Visitor.Status == HttpStatusCode.OK && host.Visit.Visitor.Path != ImportVisit.Home)
            {
                await host.Visit.CheckAsync();
                if (host.Visit.Visitor.Path == host.Visit.Address && host.Visit.Visitor.Status == HttpStatusCode.OK)
                    await host.Visit.ImportAsync();
            }

            if (host.Visit.Visitor.Status != HttpStatusCode.OK)
                wrong.Add($"{name}: {(int)host.Visit.Visitor.Status} at {host.Visit.Visitor.Path}");
        }

        var after = await HouseholdsAsync(host);
        var faults = await host.CountAsync($"SELECT COUNT(*) AS \"Value\" FROM platform_import_batch WHERE error = 'Stopped.Fault' OR state IN (1, 3, 5)");
        TestContext.Out.WriteLine($"{count} files, {refused} refused at once, {host.Running.PeakMemory / 1024 / 1024} MB at most");
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(faults, Is.Zero, "imports that a fault stopped, or that never ended");
            Assert.That(after, Is.EqualTo(before));
            Assert.That(refused, Is.GreaterThan(count / 2));
            Assert.That(host.Running.PeakMemory, Is.LessThan(MostMemory));
        });
    }

    private static Task<int> HouseholdsAsync(ImportHost host) => host.CountAsync($"SELECT COUNT(*) AS \"Value\" FROM enr_household");
}
