using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Reminders;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class WhatPeopleDoTests(DatabaseProvider provider) : RemindersFixture(provider)
{
    private Guid _one;
    private Guid _other;

    [SetUp]
    public void StorePeople()
    {
        _one = Person("mot@example.vn", Commune);
        _other = Person("hai@example.vn", Commune);
    }

    [Test]
    public async Task Who_is_done_with_a_thing_hears_no_more_of_it_and_others_do()
    {
        Meetings.Add("Họp thôn", Commune, Today);
        await RemindAsync();
        await List.SetDoneAsync(_one, await KeysAsync(_one), default);
        Clock.MoveTo(At(2020, 5, 27, 9));

        await RemindAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(Letters().Select(letter => letter.To), Is.EquivalentTo(new[] { "mot@example.vn", "hai@example.vn", "hai@example.vn" }));
            Assert.That(await ListedAsync(_one), Is.Empty);
            Assert.That(await ListedAsync(_one, ReminderShelf.Aside), Has.Count.EqualTo(1));
            Assert.That(await ListedAsync(_other), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task What_is_put_off_comes_back_on_its_day_on_the_list_and_by_mail()
    {
        Meetings.Plan = new([], RepeatAfterDays: 0);
        Meetings.Add("Họp thôn", Commune, Today);
        await RemindAsync();
        await List.SnoozeAsync(_one, await KeysAsync(_one), 3, default);
        var before = Letters().Count;

        Clock.MoveTo(At(2020, 5, 22, 9));
        await RemindAsync();
        Assert.That(await ListedAsync(_one), Is.Empty);
        Assert.That(Letters(), Has.Count.EqualTo(before));

        Clock.MoveTo(At(2020, 5, 23, 9));
        await RemindAsync();
        Assert.That(await ListedAsync(_one), Has.Count.EqualTo(1));
        Assert.That(Letters().Skip(before).Select(letter => letter.To), Is.EqualTo(new[] { "mot@example.vn" }));
    }

    [Test]
    public async Task What_was_put_aside_can_be_brought_back()
    {
        Meetings.Add("Một", Commune, Today);
        Meetings.Add("Hai", Commune, Today);
        await RemindAsync();
        var keys = await KeysAsync(_one);
        await List.SetDoneAsync(_one, keys[..1], default);
        await List.SnoozeAsync(_one, keys[1..], 30, default);
        Assert.That(await ListedAsync(_one), Is.Empty);

        var count = await List.BringBackAsync(_one, keys, default);
        await RemindAsync();

        Assert.That(count, Is.EqualTo(2));
        Assert.That(await ListedAsync(_one), Has.Count.EqualTo(2));
        Assert.That(Letters(), Has.Count.EqualTo(2), "nothing was mailed again for that");
    }

    [Test]
    public async Task Nobody_puts_aside_what_is_on_the_list_of_another()
    {
        var stranger = Person("la@example.vn", House.Units.Villages[5].ParentId);
        Meetings.Add("Họp thôn", Commune, Today);
        await RemindAsync();
        var keys = await KeysAsync(_one);

        Assert.Multiple(async () =>
        {
            Assert.That(await List.SetDoneAsync(stranger, keys, default), Is.Zero);
            Assert.That(await List.SnoozeAsync(stranger, keys, 1, default), Is.Zero);
            Assert.That(await ListedAsync(_one), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task With_another_due_day_a_thing_is_told_anew_also_to_who_was_done_with_it()
    {
        Meetings.Add("Họp thôn", Commune, Today);
        await RemindAsync();
        await List.SetDoneAsync(_one, await KeysAsync(_one), default);
        Meetings.Items.Clear();
        Meetings.Add("Họp thôn", Commune, Today.AddDays(1));
        Clock.MoveTo(At(2020, 5, 21, 9));

        await RemindAsync();

        Assert.That(Letters().Count(letter => letter.To == "mot@example.vn"), Is.EqualTo(2));
        Assert.That(await ListedAsync(_one), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_is_done_in_the_register_leaves_every_list_and_comes_back_when_it_is_undone()
    {
        Meetings.Add("Họp thôn", Commune, Today);
        await RemindAsync();
        var item = Meetings.Items[0];
        Meetings.Items.Clear();
        await RemindAsync();
        Assert.That(await ListedAsync(_one), Is.Empty);

        Meetings.Items.Add(item);
        await RemindAsync();
        Assert.That(await ListedAsync(_one), Has.Count.EqualTo(1));
        Assert.That(Letters(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_module_that_is_not_in_use_reminds_nobody()
    {
        Meetings.Add("Họp thôn", Commune, Today);
        await RemindAsync();
        House.Gate.IsOn = false;
        Assert.That(await ListedAsync(_one), Is.Empty, "at once");
        Clock.MoveTo(At(2020, 5, 27, 9));
        await RemindAsync();
        Assert.That(Letters(), Has.Count.EqualTo(2));

        House.Gate.IsOn = true;
        await RemindAsync();
        Assert.That(await ListedAsync(_one), Has.Count.EqualTo(1));
        Assert.That(Letters(), Has.Count.EqualTo(4));
    }

    [Test]
    public async Task A_module_that_cannot_answer_fails_the_run_and_the_others_are_told_of()
    {
        Meetings.Add("Họp thôn", Commune, Today);
        await RemindAsync();
        Meetings.IsBroken = true;
        Reports.Add("Báo cáo tháng", Commune, Today);
        Clock.MoveTo(At(2020, 5, 21, 9));

        var fault = Assert.ThrowsAsync<ReminderSourceException>(RemindAsync)!;

        Assert.Multiple(async () =>
        {
            Assert.That(fault.Message, Is.EqualTo("register/meetings: The register cannot be read."));
            Assert.That(Letters()[^1].Text, Does.Contain("Báo cáo tháng"));
            Assert.That(await ListedAsync(_one), Has.Count.EqualTo(2), "what is known of the broken one stays");
        });
    }

    [Test]
    public async Task A_long_list_comes_page_by_page_by_due_day()
    {
        for (var number = 0; number < 120; number++)
            Meetings.Add($"Việc {number:000}", Commune, Today.AddDays(number % 5));
        await RemindAsync();

        var seen = new List<ListedReminder>();
        (DateOnly, Guid)? after = null;
        IReadOnlyList<ListedReminder> page;
        do
        {
            page = await List.ReadAsync(_one, District, ReminderShelf.Open, after, default);
            seen.AddRange(page.Take(ReminderList.PageSize));
            after = (seen[^1].DueOn, seen[^1].Id);
        }
        while (page.Count > ReminderList.PageSize);

        Assert.Multiple(() =>
        {
            Assert.That(seen.Select(reminder => reminder.Id), Is.Unique.And.Exactly(120).Items);
            Assert.That(seen.Select(reminder => reminder.DueOn), Is.Ordered);
            Assert.That(Letters()[0].Text, Does.Contain("và 95 việc khác cùng loại"));
        });
    }
}
