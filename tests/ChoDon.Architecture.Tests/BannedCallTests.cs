using ChoDon.Architecture.Tests.BadSamples;
using ChoDon.Architecture.Tests.Rules;

namespace ChoDon.Architecture.Tests;

internal sealed class BannedCallTests
{
    /// <summary>One call for each line of the list, so that a line with a slip of the pen, which bans nothing, is found.</summary>
    private const string Sample = """
        using System;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.EntityFrameworkCore;

        public static class Sample
        {
            public static DateTime A() => DateTime.Now;
            public static DateTime B() => DateTime.UtcNow;
            public static DateTime C() => DateTime.Today;
            public static DateTimeOffset D() => DateTimeOffset.Now;
            public static DateTimeOffset E() => DateTimeOffset.UtcNow;
            public static Guid F() => Guid.NewGuid();
            public static void G() => Thread.Sleep(1);
            public static void H() => Thread.Sleep(TimeSpan.Zero);
            public static string I(string text) => text.ToLower();
            public static string J(string text) => text.ToUpper();
            public static bool K(DbContext context) => context.Database.EnsureCreated();
            public static Task<bool> L(DbContext context) => context.Database.EnsureCreatedAsync();
            public static bool M(DbContext context) => context.Database.EnsureDeleted();
            public static Task<bool> N(DbContext context) => context.Database.EnsureDeletedAsync();
            public static IQueryable<Uri> O(IQueryable<Uri> all) => all.IgnoreQueryFilters();
            public static IQueryable<Uri> P(IQueryable<Uri> all) => all.IgnoreQueryFilters(["scope"]);
        }
        """;

    [Test]
    public void Every_line_of_the_list_of_banned_calls_stops_the_build()
    {
        var errors = BannedCalls.Compile(Sample);

        Assert.Multiple(() =>
        {
            Assert.That(errors, Is.All.Contains("error RS0030"));
            Assert.That(errors, Has.Count.EqualTo(File.ReadLines(BannedCalls.ListFile).Count(line => line.Length > 0)));
        });
    }

    [Test]
    public void Code_that_takes_the_time_from_its_provider_compiles() =>
        Assert.That(
            BannedCalls.Compile("public static class Sample { public static System.DateTimeOffset A(System.TimeProvider time) => time.GetUtcNow(); }"),
            Is.Empty);

    [Test]
    public void Every_project_is_built_with_the_analyzer() =>
        Assert.That(House.ProjectFiles.SelectMany(BannedCalls.Violations), Is.Empty);

    [Test]
    public void A_project_built_without_the_analyzer_is_found()
    {
        using var folder = new BadFolder("Sample").With("Sample.csproj")
            .With("packages.lock.json", """{ "version": 2, "dependencies": { "net10.0": { "Autofac": { "type": "Direct" } } } }""");

        Assert.That(
            BannedCalls.Violations(Path.Combine(folder.FullPath, "Sample.csproj")),
            Is.EqualTo(new[] { "Sample.csproj is built without Microsoft.CodeAnalysis.BannedApiAnalyzers" }));
    }
}
