using System.Globalization;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Jobs;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class RunLogTests(DatabaseProvider provider) : JobsFixture(provider)
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = "." };

    [Test]
    public async Task The_log_tells_who_began_what_was_done_how_it_failed_and_how_it_ended_in_each_reader_s_language()
    {
        Script.Work = async (run, _) =>
        {
            await run.NoteAsync("TidyDone", 13181, new Month(2020, 5), new DateOnly(2020, 5, 20), "xã Ngọc Phái");
            if (Script.Slots.Count == 1)
                throw new IOException("The disk is full.");
        };
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        await ExecuteAsync(id);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await ExecuteAsync(id);

        Assert.Multiple(async () =>
        {
            Assert.That(await LogAsync(id, "vi"), Is.EqualTo(new[]
            {
                $"Bắt đầu lần thứ 1, trên tiến trình {LeaseOwners.Process}",
                "Đã dọn 13.181 dòng của tháng 05/2020 tới ngày 20/05/2020 ở xã Ngọc Phái",
                "Không thành công: The disk is full. Sẽ chạy lại lúc 20/05/2020 09:01.",
                $"Bắt đầu lần thứ 2, trên tiến trình {LeaseOwners.Process}",
                "Đã dọn 13.181 dòng của tháng 05/2020 tới ngày 20/05/2020 ở xã Ngọc Phái",
                "Đã xong sau < 1 giây",
            }));
            Assert.That((await LogAsync(id, "en"))[1], Is.EqualTo("Tidied 13.181 lines of 05/2020 up to 20/05/2020 in xã Ngọc Phái"));
        });
    }

    [Test]
    public async Task A_job_that_notes_without_end_is_cut_and_its_end_is_told_all_the_same()
    {
        Script.Work = async (run, _) =>
        {
            for (var note = 0; note < RunLog.MostNotes + 20; note++)
                await run.NoteAsync("TidyDone", note, "", "", new string('ạ', 9000));
        };
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));

        await ExecuteAsync(id);

        using var context = House.NewContext();
        var lines = context.JobRunLines.Where(line => line.RunId == id).OrderBy(line => line.Number).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(lines.Count(line => line.IsOfJob), Is.EqualTo(RunLog.MostNotes - 1));
            Assert.That(lines[^1].TextKey, Is.EqualTo("LogDone"));
            Assert.That(lines.Max(line => line.TextValues.Length), Is.LessThanOrEqualTo(JobRunLine.LongestValues));
        });
    }

    [Test]
    public async Task Many_who_write_at_once_lose_no_line()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        var lease = (await House.Resolve<JobLedger>().ClaimRunAsync(id, default))!;

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var note = 0; note < 10; note++)
                await lease.NoteAsync("TidyDone", [writer, note], default);
        })));

        using var context = House.NewContext();
        Assert.That(context.JobRunLines.Count(line => line.RunId == id), Is.EqualTo(41));
    }

    [Test]
    public async Task What_is_taken_over_from_a_process_that_died_is_told()
    {
        var id = await AddRunAsync(Vietnam(2020, 5, 20, 8));
        await House.Resolve<JobLedger>().ClaimRunAsync(id, default);
        Clock.Advance(JobLedger.LeaseTime * 2);

        await ExecuteAsync(id);

        Assert.That((await LogAsync(id, "vi"))[1], Is.EqualTo(
            $"Tiến trình trước đã dừng giữa chừng; tiến trình {LeaseOwners.Process} chạy tiếp, lần thứ 2"));
    }

    private Task<bool> ExecuteAsync(Guid id) => House.Resolve<JobDispatcher>().ExecuteAsync(id, default);

    private async Task<IReadOnlyList<string>> LogAsync(Guid id, string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return [.. (await House.Resolve<RunReader>().FindAsync(id, Numbers, default))!.Log.Select(line => line.Text)];
    }
}
