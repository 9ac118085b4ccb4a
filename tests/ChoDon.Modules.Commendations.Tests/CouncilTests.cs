using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.CastBallot;
using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.EnterVotes;
using ChoDon.Modules.Commendations.KeepCouncil;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests;

internal sealed class CouncilTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private const VoteChoice For = VoteChoice.InFavour;
    private const VoteChoice No = VoteChoice.Against;
    private const VoteChoice Abstain = VoteChoice.Abstain;
    private const VoteChoice Involved = VoteChoice.Involved;

    private CouncilDesk _council = null!;

    [SetUp]
    public void OpenCouncil() => _council = new CouncilDesk(Register, Register.Officer, Register.District.Communes[0]);

    [TestCase(3, 2, 66, true)]
    [TestCase(3, 2, 67, false)]
    [TestCase(3, 1, 66, false)]
    [TestCase(4, 2, 50, true)]
    [TestCase(4, 2, 51, false)]
    public async Task Enough_members_are_so_many_in_a_hundred_of_all(int members, int present, int quorum, bool isEnough)
    {
        Register.Settings.Set(Settings.Quorum, quorum);
        await _council.AddMembersAsync(members);
        var id = await ReviewedAsync();
        var meeting = await _council.MeetAsync([id], present);
        await _council.EnterAsync(meeting, id, [.. Enumerable.Repeat(For, present)]);

        var closed = await _council.CloseAsync(meeting);

        Assert.That(closed.Status, Is.EqualTo(isEnough ? SaveStatus.Saved : SaveStatus.Invalid));
        Assert.That(Keys(closed), Is.EqualTo(isEnough ? [] : new[] { ": Close.NoQuorum" }));
        Assert.That((await Register.FindAsync(id)).State, Is.EqualTo(isEnough ? ProposalState.Passed : ProposalState.Reviewed));
    }

    [TestCase(50, true, For, For, No)]
    [TestCase(50, false, For, For, No, No)]
    [TestCase(50, false, For, Abstain)]
    [TestCase(50, true, For, For, Abstain)]
    [TestCase(50, true, For, Involved)]
    [TestCase(50, false, Involved, Involved)]
    [TestCase(66, true, For, For, No)]
    [TestCase(67, false, For, For, No)]
    [TestCase(99, true, For, For, For)]
    [TestCase(0, true, For, No, No)]
    [TestCase(0, false, Abstain, No)]
    public async Task A_majority_is_more_than_so_many_in_a_hundred_of_those_who_may_vote(int majority, bool isPassed, params VoteChoice[] votes)
    {
        Register.Settings.Set(Settings.Majority, majority);
        await _council.AddMembersAsync(votes.Length);
        var id = await ReviewedAsync();
        var meeting = await _council.MeetAsync([id]);
        await _council.EnterAsync(meeting, id, votes);

        Assert.That((await _council.CloseAsync(meeting)).Status, Is.EqualTo(SaveStatus.Saved));
        var item = await _council.ItemAsync(meeting, id);
        Assert.That(item.IsPassed, Is.EqualTo(isPassed));
        Assert.That(
            (item.InFavour, item.Against, item.Abstained, item.Involved),
            Is.EqualTo((votes.Count(vote => vote == For), votes.Count(vote => vote == No), votes.Count(vote => vote == Abstain), votes.Count(vote => vote == Involved))));
        Assert.That((await Register.FindAsync(id)).State, Is.EqualTo(isPassed ? ProposalState.Passed : ProposalState.NotPassed));
    }

    [Test]
    public async Task On_their_own_a_member_can_only_say_that_they_are_involved()
    {
        await _council.AddMembersAsync(2);
        var about = await ReviewedAsync("Ủy viên a");
        var meeting = await _council.MeetAsync([about]);

        foreach (var choice in new[] { For, No, Abstain })
            Assert.That(Keys(await _council.EnterAsync(meeting, about, choice)), Is.EqualTo(new[] { "Votes[0].Choice: Ballot.IsOwn" }), $"{choice}");
        Assert.That((await _council.EnterAsync(meeting, about, Involved, For)).Status, Is.EqualTo(SaveStatus.Saved));

        Assert.That((await _council.CloseAsync(meeting)).Status, Is.EqualTo(SaveStatus.Saved));
        var item = await _council.ItemAsync(meeting, about);
        Assert.That((item.InFavour, item.Involved), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Whoever_wrote_or_submitted_it_is_involved_without_a_word()
    {
        await _council.AddMemberAsync(Register.Colleague.Actor.Name, voter: Register.Colleague);
        await _council.AddMembersAsync(1);
        var own = await Register.ProposeAsync(Register.Form(RecipientKind.CommunePolice), Register.Colleague);
        await Register.StepAsync(own, StepKind.Submit, Register.Colleague);
        await Register.StepAsync(own, StepKind.Forward, Register.Officer);
        var meeting = await _council.MeetAsync([own]);

        Assert.That(Keys(await CastAsync(Register.Colleague, meeting, (own, For))), Is.EqualTo(new[] { "Votes[0].Choice: Ballot.IsOwn" }));
        await _council.EnterAsync(meeting, own, For);
        Assert.That((await _council.CloseAsync(meeting)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await _council.ItemAsync(meeting, own)).Involved, Is.EqualTo(1));
    }

    [Test]
    public async Task Whose_vote_is_missing_is_told_by_name()
    {
        await _council.AddMembersAsync(3);
        var (voted, unvoted) = (await ReviewedAsync(), await ReviewedAsync("Lý Văn Chờ"));
        var meeting = await _council.MeetAsync([voted, unvoted]);
        await _council.EnterAsync(meeting, voted, For, For, For);
        await _council.EnterAsync(meeting, unvoted, For);

        var closed = await _council.CloseAsync(meeting);

        Assert.That(Keys(closed), Is.EqualTo(new[] { ": Close.Missing" }));
        Assert.That(closed.Errors[0].Values, Is.EqualTo(new[] { "Lý Văn Chờ", "Ủy Viên B, Ủy Viên C" }));
        Assert.That((await _council.FindAsync(meeting)).Meeting.Number, Is.Null);
    }

    [Test]
    public async Task Who_is_absent_has_no_vote()
    {
        Register.Settings.Set(Settings.Quorum, 50);
        await _council.AddMembersAsync(2);
        var id = await ReviewedAsync();
        var meeting = await _council.MeetAsync([id], present: 1);
        var absent = (await _council.FindAsync(meeting)).Seats.Single(seat => !seat.IsPresent);

        Assert.That(Keys(await _council.WriteAsync(Register.Officer, meeting, [new ChosenVote(absent.Id, id, For, "Vote")])), Is.EqualTo(new[] { "Vote: Ballot.IsAbsent" }));
    }

    [Test]
    public async Task The_secretary_votes_for_those_without_an_account_and_members_for_themselves()
    {
        await _council.AddMembersAsync(1);
        var voter = await _council.AddVoterAsync("Phạm Văn Bầu");
        var other = await _council.AddVoterAsync("Phạm Văn Khác");
        var id = await ReviewedAsync();
        var meeting = await _council.MeetAsync([id]);
        var seats = (await _council.FindAsync(meeting)).Seats;
        var paper = seats.Single(seat => seat.AccountId is null);
        var theirs = seats.Single(seat => seat.AccountId == voter.Actor.AccountId);

        Assert.That(await EnterOnPageAsync(meeting, id, theirs.Id), Is.InstanceOf<NotFoundResult>());
        Assert.That(await EnterOnPageAsync(meeting, id, paper.Id), Is.InstanceOf<LocalRedirectResult>());
        Assert.That(await CastOnPageAsync(Register.Colleague, meeting, id), Is.InstanceOf<PageResult>(), "who has no seat");
        Assert.That(await CastOnPageAsync(voter, meeting, id), Is.InstanceOf<LocalRedirectResult>());

        var votes = (await _council.FindAsync(meeting)).Lines.Single().Votes;
        Assert.That(votes.Keys, Is.EquivalentTo(new[] { paper.Id, theirs.Id }));
        Assert.That((await _council.WriteAsync(other, meeting, [new ChosenVote(theirs.Id, id, No, "Vote")])).Status, Is.EqualTo(SaveStatus.NotFound));
    }

    [Test]
    public async Task After_the_closing_no_vote_is_changed()
    {
        var voter = await _council.AddVoterAsync("Phạm Văn Bầu");
        await _council.AddMembersAsync(1);
        var id = await ReviewedAsync();
        var meeting = await _council.MeetAsync([id]);
        await CastAsync(voter, meeting, (id, For));
        await _council.EnterAsync(meeting, id, For);
        await _council.CloseAsync(meeting);

        Assert.That(Keys(await CastAsync(voter, meeting, (id, No))), Is.EqualTo(new[] { ": Ballot.Closed" }));
        Assert.That(Keys(await _council.EnterAsync(meeting, id, No)), Is.EqualTo(new[] { ": Ballot.Closed" }));
        Assert.That((await _council.FindAsync(meeting)).Lines.Single().Votes.Values, Is.All.EqualTo(For));
    }

    [Test]
    public async Task Eight_members_vote_at_once_and_all_votes_are_kept()
    {
        var voters = new List<HandAccess>();
        for (var at = 0; at < 8; at++)
            voters.Add(await _council.AddVoterAsync($"Phạm Văn Bầu {at + 1}"));
        var ids = await Register.StoreAsync(5, ProposalState.Reviewed, NationalAwardForms.CommuneMerit);
        var meeting = await _council.MeetAsync(ids);

        var results = await Task.WhenAll(voters.Select((voter, at) => Task.Run(() =>
            CastAsync(voter, meeting, [.. ids.Select(id => (id, at < 5 ? For : No))]))));

        Assert.That(results.Select(result => result.Status), Is.All.EqualTo(SaveStatus.Saved));
        Assert.That((await _council.FindAsync(meeting)).Lines.Select(line => (line.Count.InFavour, line.Count.Against, line.Count.Missing.Count)), Is.All.EqualTo((5, 3, 0)));
    }

    [Test]
    public async Task Of_two_who_close_at_once_one_does_and_each_proposal_takes_one_step()
    {
        await _council.AddMembersAsync(1);
        var ids = await Register.StoreAsync(10, ProposalState.Reviewed, NationalAwardForms.CommuneMerit);
        var meeting = await _council.MeetAsync(ids);
        foreach (var id in ids)
            await _council.EnterAsync(meeting, id, For);

        var results = await Task.WhenAll(new[] { Register.Officer, Register.Colleague, Register.Officer, Register.Colleague }
            .Select(access => Task.Run(() => _council.CloseAsync(meeting, access))));

        Assert.That(results.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
        Assert.That(results.Select(result => result.Status).Order(), Is.EqualTo(new[] { SaveStatus.Saved, SaveStatus.SavedBefore, SaveStatus.Conflict, SaveStatus.Conflict }.Order()));
        foreach (var id in ids)
            Assert.That(await Register.StepsAsync(id), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Minutes_are_numbered_without_a_gap_by_each_council_and_year()
    {
        await _council.AddMembersAsync(1);
        var meetings = new List<Guid>();
        foreach (var id in await Register.StoreAsync(6, ProposalState.Reviewed, NationalAwardForms.CommuneMerit))
        {
            meetings.Add(await _council.MeetAsync([id]));
            Assert.That((await _council.CloseAsync(meetings[^1])).Status, Is.EqualTo(SaveStatus.Invalid), "nobody has voted");
            await _council.EnterAsync(meetings[^1], id, For);
        }

        var results = await Task.WhenAll(meetings.Select(meeting => Task.Run(() => _council.CloseAsync(meeting))));

        Assert.That(results.Select(result => result.Status), Is.All.EqualTo(SaveStatus.Saved));
        Assert.That(await NumbersAsync(_council), Is.EqualTo(Enumerable.Range(1, 6)));

        var district = new CouncilDesk(Register, Register.Head, Register.District.District);
        await district.AddMembersAsync(1);
        var far = (await Register.StoreAsync(1, ProposalState.Reviewed, NationalAwardForms.DistrictMerit))[0];
        var meets = await district.MeetAsync([far]);
        await district.EnterAsync(meets, far, For);
        await district.CloseAsync(meets);
        Assert.That(await NumbersAsync(district), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public async Task What_was_withdrawn_meanwhile_has_no_result()
    {
        await _council.AddMembersAsync(1);
        var (stays, goes) = (await ReviewedAsync(), await ReviewedAsync());
        var meeting = await _council.MeetAsync([stays, goes]);
        await _council.EnterAsync(meeting, stays, For);
        await Register.StepAsync(goes, StepKind.Withdraw, Register.Leader);

        Assert.That((await _council.CloseAsync(meeting)).Status, Is.EqualTo(SaveStatus.Saved), "nobody has to vote on it");
        Assert.That((await _council.ItemAsync(meeting, goes)).IsPassed, Is.Null);
        Assert.That((await Register.FindAsync(goes)).State, Is.EqualTo(ProposalState.Withdrawn));
        Assert.That((await Register.FindAsync(stays)).State, Is.EqualTo(ProposalState.Passed));
    }

    [Test]
    public async Task A_proposal_is_on_the_agenda_of_one_open_meeting()
    {
        await _council.AddMembersAsync(1);
        var id = await ReviewedAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _council.PlanAsync(Guid.CreateVersion7(), [id]))));

        Assert.That(results.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
        Assert.That(await Register.AsAsync(Register.Head, (data, _) => data.AgendaItems.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task A_council_has_one_chair()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(at => Task.Run(() => _council.SaveMemberAsync(
            new MemberForm { Id = Guid.CreateVersion7(), Name = $"Hoàng Thị {(char)('A' + at)}", Role = CouncilRole.Chair }))));

        Assert.That(results.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
        Assert.That(results.Where(result => result.Status != SaveStatus.Saved).SelectMany(Keys), Is.EqualTo(Enumerable.Repeat("Role: Member.ChairTaken", 5)));
    }

    [Test]
    public async Task The_secretary_sees_no_meeting_of_another_commune()
    {
        await _council.AddMembersAsync(1);
        var id = await ReviewedAsync();
        var meeting = await _council.MeetAsync([id]);
        await _council.EnterAsync(meeting, id, For);
        var stranger = Register.As("Bàn Văn Khác", Register.District.Communes[1].Id);

        Assert.That((await _council.CloseAsync(meeting, stranger)).Status, Is.EqualTo(SaveStatus.NotFound));
    }

    private async Task<Guid> ReviewedAsync(string? person = null) =>
        (await Register.StoreAsync(1, ProposalState.Reviewed, NationalAwardForms.CommuneMerit, person: person))[0];

    private async Task<SaveResult> CastAsync(HandAccess voter, Guid meeting, params (Guid ProposalId, VoteChoice Choice)[] votes)
    {
        var seat = (await _council.FindAsync(meeting)).SeatOf(voter.Actor.AccountId)!;
        return await _council.WriteAsync(voter, meeting, [.. votes.Select((vote, at) => new ChosenVote(seat.Id, vote.ProposalId, vote.Choice, $"Votes[{at}].Choice"))]);
    }

    private Task<List<int>> NumbersAsync(CouncilDesk council) => Register.AsAsync(Register.Head, (data, _) => data.Meetings
        .Where(meeting => meeting.UnitId == council.Body.Id && meeting.Year == 2020)
        .Select(meeting => meeting.Number!.Value).Order().ToListAsync());

    private Task<IActionResult> EnterOnPageAsync(Guid meeting, Guid proposal, Guid seat) => Register.AsAsync(Register.Officer, (data, villages) =>
        new EnterVotesPage(Reader(data), new VoteWriter(data), new VoteChoices(Register.Texts), villages, Register.Clock, Register.Texts)
        {
            TempData = NoTempData.New(),
            Input = { Votes = [new SeatVote { SeatId = seat, Choice = For }] },
        }.OnPostAsync(meeting, proposal, default));

    private Task<IActionResult> CastOnPageAsync(HandAccess voter, Guid meeting, Guid proposal) => Register.AsAsync(voter, (data, villages) =>
        new CastBallotPage(Reader(data), new VoteWriter(data), new VoteChoices(Register.Texts), villages, voter, Register.Clock, Register.Texts)
        {
            TempData = NoTempData.New(),
            Input = { Votes = [new ItemVote { ProposalId = proposal, Choice = For }] },
        }.OnPostAsync(meeting, default));

    private static MeetingReader Reader(CommendationsDbContext data) => new(data, new AwardFormCatalog(data, Register.Texts));
}
