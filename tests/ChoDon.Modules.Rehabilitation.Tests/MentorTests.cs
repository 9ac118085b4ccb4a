using ChoDon.Modules.Rehabilitation.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Rehabilitation.Tests;

internal sealed class MentorTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_mentor_bears_an_office_in_the_village_and_sees_the_case()
    {
        var id = await Register.CaseAsync();

        Assert.That(Keys(await Register.MentorAsync(id, "Ai Đó Khác")), Is.EqualTo(new[] { "Who: Error.ChoiceMissing" }));
        Assert.That(Keys(await Register.MentorAsync(id, accountId: Support.Register.Stranger.AccountId)), Is.EqualTo(new[] { "AccountId: Error.ChoiceMissing" }));
        Assert.That((await Register.MentorAsync(id, accountId: Support.Register.Helper.AccountId)).Status, Is.EqualTo(SaveStatus.Saved));

        var mentor = (await Register.FindAsync(id))!.Mentor!;
        Assert.That((mentor.Name, mentor.Office, mentor.FirstDay), Is.EqualTo(("Triệu Văn Giúp", "trưởng mô hình", Day(2020, 5, 20))));
        Assert.That(await Register.FindAsync(id, Register.As(Support.Register.Helper)), Is.Not.Null);
    }

    [Test]
    public async Task A_mentor_is_replaced_in_writing_and_sees_the_case_no_more()
    {
        var id = await Register.MentoredCaseAsync();

        Assert.That(
            Keys(await Register.MentorAsync(id, "Bàn Thị Đỡ")), Is.EqualTo(new[] { "Notice: Error.NoticeMissing", "Reason: Error.ReasonMissing" }));
        Assert.That(
            Keys(await Register.MentorAsync(id, accountId: Support.Register.Helper.AccountId, notice: "3/TB", reason: "ốm")), Is.EqualTo(new[] { "Who: Error.SameMentor" }));
        Assert.That((await Register.MentorAsync(id, "Bàn Thị Đỡ", notice: "3/TB", reason: "ốm")).Status, Is.EqualTo(SaveStatus.Saved));

        var details = (await Register.FindAsync(id))!;
        Assert.That(details.Mentors.Select(mentor => (mentor.Name, mentor.LastDay, mentor.Notice)), Is.EquivalentTo(new[]
        {
            ("Bàn Thị Đỡ", (DateOnly?)null, (string?)null),
            ("Triệu Văn Giúp", Day(2020, 5, 20), "3/TB"),
        }));
        Assert.That(await Register.FindAsync(id, Register.As(Support.Register.Helper)), Is.Null);
    }

    [Test]
    public async Task Nobody_helps_more_than_three_people_at_once_until_one_has_ended()
    {
        var cases = new List<Guid>();
        for (var at = 0; at < 4; at++)
            cases.Add(await Register.CaseAsync());
        foreach (var id in cases.Take(3))
            Assert.That((await Register.MentorAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));

        Assert.That(Keys(await Register.MentorAsync(cases[3])), Is.EqualTo(new[] { "Who: Error.MentorFull" }));
        Assert.That((await Register.MentorAsync(cases[3], "Bàn Thị Đỡ")).Status, Is.EqualTo(SaveStatus.Saved));
        await Register.MentorAsync(cases[0], "Bàn Thị Đỡ", notice: "3/TB", reason: "ốm");
        Assert.That((await Register.MentorAsync(cases[3], notice: "4/TB", reason: "đổi")).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task The_limit_holds_over_cases_that_whoever_names_the_mentor_may_not_know_of()
    {
        for (var at = 0; at < 3; at++)
            await Register.MentorAsync(await Register.CaseAsync());
        var other = Register.As(Support.Register.Stranger);
        var form = Register.Form();
        await Register.OpenAsync(form, access: other);

        Assert.That(Keys(await Register.MentorAsync(form.Id, access: other)), Is.EqualTo(new[] { "Who: Error.MentorFull" }));
    }

    [Test]
    public async Task Many_who_name_one_mentor_at_once_give_them_three_people_and_no_more()
    {
        var cases = new List<Guid>();
        for (var at = 0; at < 12; at++)
            cases.Add(await Register.CaseAsync());

        var results = await Task.WhenAll(cases.Select(id => Task.Run(() => Register.MentorAsync(id))));

        var named = results.Count(result => result.Status == SaveStatus.Saved);
        Assert.That(results.Select(result => result.Status), Has.All.AnyOf(SaveStatus.Saved, SaveStatus.Conflict, SaveStatus.Invalid));
        Assert.That(named, Is.InRange(1, 3));
        var mentors = 0;
        foreach (var id in cases)
            mentors += (await Register.FindAsync(id))!.Mentor is null ? 0 : 1;
        Assert.That(mentors, Is.EqualTo(named));
    }

    [Test]
    public async Task Who_owns_the_case_or_is_excluded_does_not_become_its_mentor()
    {
        var id = await Register.CaseAsync();
        await Register.PutOnAsync(id, Support.Register.Owner, CaseRole.Owner);

        Register.Offered.Add(Support.Register.Owner);
        Assert.That(Keys(await Register.MentorAsync(id, accountId: Support.Register.Owner.AccountId)), Is.EqualTo(new[] { "AccountId: Error.OtherRole" }));
    }
}
