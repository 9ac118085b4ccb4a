using Autofac;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Audit.Verify;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Audit;

/// <summary>The check of every night, run as the host runs it.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class AuditCheckTests(DatabaseProvider provider) : AuditFixture(provider)
{
    private string _file = "";

    [Test]
    public async Task The_nightly_check_ends_well_while_the_log_is_whole_and_fails_with_the_broken_row_when_not()
    {
        await AppendAsync(4);
        using var house = NewHouse();
        await house.TickAsync();
        await NightAsync(house);
        var whole = Runs(house);

        await IntrudeAsync(context => Fields.All["actor_name"](context, 2, "Người khác"));
        await NightAsync(house);
        var broken = Runs(house);

        Assert.Multiple(() =>
        {
            Assert.That(whole.Select(run => run.Status), Is.EqualTo(new[] { JobRunStatus.Succeeded }));
            Assert.That(broken.Select(run => run.Error), Is.EqualTo(new[] { null, "Bản ghi 2 đã bị sửa: nội dung không khớp với mã kiểm tra." }));
        });
    }

    [Test]
    public async Task Each_night_keeps_the_head_outside_and_a_log_that_was_cut_with_its_head_is_found_by_it()
    {
        await AppendAsync(4);
        using var house = NewHouse();
        await house.TickAsync();
        await NightAsync(house);
        await NightAsync(house);
        var kept = await File.ReadAllLinesAsync(_file);

        await IntrudeAsync(async context =>
        {
            await context.AuditEntries.Where(entry => entry.Number == 4).ExecuteDeleteAsync();
            var last = await context.AuditEntries.SingleAsync(entry => entry.Number == 3);
            await context.AuditHeads.ExecuteUpdateAsync(set => set
                .SetProperty(head => head.Number, last.Number)
                .SetProperty(head => head.Hash, last.Hash));
        });
        var cut = await VerifyAsync();
        await NightAsync(house);

        Assert.Multiple(async () =>
        {
            Assert.That(kept, Has.Length.EqualTo(2).And.All.Matches<string>(line => AuditMark.Parse(line.Split(' ')[1])!.Number == 4));
            Assert.That(cut.Fault, Is.Null, "the database alone does not tell");
            Assert.That(Runs(house)[^1].Error, Does.Contain("4").And.Contain("3"));
            Assert.That(await File.ReadAllLinesAsync(_file), Is.EqualTo(kept), "a broken log leaves no head");
        });
    }

    [Test]
    public async Task A_torn_line_is_left_out_and_told_of()
    {
        await AppendAsync(2);
        await File.WriteAllTextAsync(_file, "2020-05-01T02:00:00Z 1:abc");
        var file = new AuditHeadFile(_file);

        var (heads, unreadable) = await file.ReadAsync(default);

        Assert.That((heads.Count, unreadable), Is.EqualTo((0, 1)));
    }

    [SetUp]
    public void NameFile() => _file = Path.Combine(Path.GetTempPath(), $"chodon-heads-{Guid.CreateVersion7():N}.txt");

    [TearDown]
    public void DeleteFile() => File.Delete(_file);

    private JobsHouse NewHouse() => new(Database, new FixedUnits(), Clock, more: builder =>
    {
        builder.RegisterInstance(new AuditHeadFile(_file));
        builder.RegisterModule<AuditComponent>();
    });

    private Task NightAsync(JobsHouse house)
    {
        Clock.Advance(TimeSpan.FromDays(1));
        return house.TickAsync();
    }

    private static List<JobRun> Runs(JobsHouse house) =>
        [.. house.Runs().Where(run => run.JobId == PlatformJobIds.AuditCheck)];
}
