using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.CloseMeeting;
using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Modules.Commendations.KeepCouncil;
using ChoDon.Modules.Commendations.PlanMeeting;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Testing.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>The council of a commune or of the district at work in a register. The secretary may do everything there.</summary>
internal sealed class CouncilDesk(Register register, HandAccess secretary, Unit body) : IColleagues
{
    private readonly List<Colleague> _voters = [];

    public Unit Body => body;

    public Task<SaveResult> SaveMemberAsync(MemberForm form) => register.AsAsync(secretary, (data, _) =>
        new KeepCouncilHandler(data, this, register.Clock).SaveAsync(body.Id, form, default));

    public async Task<Guid> AddMemberAsync(string name, CouncilRole role = CouncilRole.Member, HandAccess? voter = null)
    {
        if (voter is not null)
            _voters.Add(new Colleague(voter.Actor.AccountId!.Value, name));
        var form = new MemberForm { Id = Guid.CreateVersion7(), Name = name, Role = role, AccountId = voter?.Actor.AccountId };
        Assert.That((await SaveMemberAsync(form)).Status, Is.EqualTo(SaveStatus.Saved), name);
        return form.Id;
    }

    /// <summary>Members without an account, whose votes the secretary enters.</summary>
    public async Task AddMembersAsync(int count)
    {
        for (var at = 0; at < count; at++)
            await AddMemberAsync($"Ủy Viên {(char)('A' + at)}");
    }

    /// <summary>A member who votes by themselves.</summary>
    public async Task<HandAccess> AddVoterAsync(string name)
    {
        var voter = register.As(name, body.Id, Permissions.KeepCouncil, Permissions.Decide);
        await AddMemberAsync(name, voter: voter);
        return voter;
    }

    public async Task<SaveResult> PlanAsync(Guid id, IReadOnlyList<Guid> proposals, int? present = null, Guid? occasionId = null)
    {
        var members = await register.AsAsync(secretary, (data, _) => data.CouncilMembers
            .Where(member => member.UnitId == body.Id && !member.IsRetired).OrderBy(member => member.Name).Select(member => member.Id).ToListAsync());
        var form = new PlanMeetingForm
        {
            Id = id,
            OccasionId = occasionId ?? register.OccasionId,
            HeldOn = register.Clock.Today,
            PresentIds = [.. members.Take(present ?? members.Count)],
            ProposalIds = [.. proposals],
        };
        return await register.AsAsync(secretary, (data, villages) =>
            new PlanMeetingHandler(data, new WaitingProposals(data, Bodies(data, villages)), register.Clock).HandleAsync(body, form, default));
    }

    /// <summary>A meeting that was planned; of the members the first ones by name are present.</summary>
    public async Task<Guid> MeetAsync(IReadOnlyList<Guid> proposals, int? present = null)
    {
        var id = Guid.CreateVersion7();
        Assert.That((await PlanAsync(id, proposals, present)).Status, Is.EqualTo(SaveStatus.Saved));
        return id;
    }

    public async Task<MeetingDetails> FindAsync(Guid meetingId) => (await register.AsAsync(secretary, (data, _) =>
        new MeetingReader(data, new AwardFormCatalog(data, Register.Texts)).FindAsync(meetingId, default)))!;

    public async Task<AgendaItem> ItemAsync(Guid meetingId, Guid proposalId) =>
        (await FindAsync(meetingId)).Lines.Single(line => line.Proposal.Id == proposalId).Item;

    /// <summary>Votes on one proposal by the members who are present, in their order.</summary>
    public async Task<SaveResult> EnterAsync(Guid meetingId, Guid proposalId, params IReadOnlyList<VoteChoice> choices)
    {
        var seats = (await FindAsync(meetingId)).Seats.Where(seat => seat is { AccountId: null, IsPresent: true }).ToList();
        return await WriteAsync(secretary, meetingId, [.. choices.Select((choice, at) => new ChosenVote(seats[at].Id, proposalId, choice, $"Votes[{at}].Choice"))]);
    }

    public Task<SaveResult> WriteAsync(HandAccess access, Guid meetingId, IReadOnlyList<ChosenVote> votes) => register.AsAsync(access, (data, _) =>
        new VoteWriter(data).WriteAsync(meetingId, seat => seat.AccountId is null || seat.AccountId == access.Actor.AccountId, votes, default));

    public Task<SaveResult> CloseAsync(Guid meetingId, HandAccess? access = null) => register.AsAsync(access ?? secretary, (data, _) =>
        new CloseMeetingHandler(data, new StepWriter(data, register.Flow(access ?? secretary), register.Clock), register.District, register.Settings, access ?? secretary, register.Clock)
            .HandleAsync(meetingId, new CloseMeetingForm(), default));

    /// <summary>Whoever may vote by themselves.</summary>
    public Task<IReadOnlyList<Colleague>> OfAsync(string permission, Guid unitId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Colleague>>(_voters);

    private static CouncilBodies Bodies(CommendationsDbContext data, DistrictVillages villages) =>
        new(data, villages, new AwardFormCatalog(data, Register.Texts));
}
