using System.Diagnostics;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Pages.Accounts;

/// <summary>What somebody learns and reaches who does not know the password.</summary>
internal sealed class GuessingTests
{
    private AccountSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await AccountSite.StartAsync();

    [OneTimeTearDown]
    public Task StopAsync() => _site.DisposeAsync().AsTask();

    [Test, Order(1)]
    public async Task A_known_and_an_unknown_address_take_the_same_time()
    {
        var known = new List<TimeSpan>();
        var unknown = new List<TimeSpan>();
        string[] people = ["mot", "hai", "ba"];
        foreach (var person in people)
            await _site.NewPersonAsync("Người Thử", $"{person}@minh-hoa.example");
        var visitor = _site.Visit();
        await TimeAsync(visitor, "nong-may@minh-hoa.example");
        foreach (var person in people)
        {
            for (var tries = 0; tries < SignInBackOff.FreeForAccount; tries++)
            {
                known.Add(await TimeAsync(visitor, $"{person}@minh-hoa.example"));
                unknown.Add(await TimeAsync(visitor, $"{person}{tries}@khong-co.example"));
            }
        }

        var ratio = Median(known) / Median(unknown);
        await TestContext.Out.WriteLineAsync($"known {Median(known).TotalMilliseconds:0.0} ms, unknown {Median(unknown).TotalMilliseconds:0.0} ms, ratio {ratio:0.00}");
        Assert.That(ratio, Is.InRange(0.6, 1.7));
    }

    [Test, Order(2)]
    public async Task Ten_thousand_guesses_get_few_passwords_checked_and_the_right_one_among_them_does_not_count()
    {
        const int guesses = 10_000;
        const string email = "muc-tieu@minh-hoa.example";
        await _site.NewPersonAsync("Người Bị Đoán", email);
        using var client = new HttpClient { BaseAddress = _site.Address };
        var page = await client.GetStringAsync("/sign-in");
        var token = FormToken.In(page);
        var refused = 0;
        var clock = Stopwatch.StartNew();
        await Parallel.ForAsync(0, guesses, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (guess, stop) =>
        {
            using var answer = await client.PostAsync("/sign-in", new FormUrlEncodedContent(
            [
                new("__RequestVerificationToken", token),
                new("Email", email),
                new("Password", guess == guesses - 1 ? AccountSite.Password : $"đoán mò lần thứ {guess}"),
            ]), stop);
            if (answer.RequestMessage!.RequestUri!.AbsolutePath == "/sign-in")
                Interlocked.Increment(ref refused);
        });

        await using var context = _site.NewContext();
        var checks = await context.SignInWaits.MaxAsync(wait => wait.Tries);
        await TestContext.Out.WriteLineAsync($"{guesses} guesses in {clock.Elapsed.TotalSeconds:0.0} s, {checks} checked");
        Assert.Multiple(() =>
        {
            Assert.That(refused, Is.EqualTo(guesses), "while a wait lasts the right password is not heard either");
            Assert.That(checks, Is.InRange(SignInBackOff.FreeForAccount, 100));
        });
    }

    private static async Task<TimeSpan> TimeAsync(Testing.Hosting.Visitor visitor, string email)
    {
        if (visitor.Path != "/sign-in")
            await visitor.GetAsync("/sign-in");
        var start = Stopwatch.GetTimestamp();
        await visitor.SendAsync("/sign-in", new() { ["Email"] = email, ["Password"] = "không phải mật khẩu này" });
        return Stopwatch.GetElapsedTime(start);
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
