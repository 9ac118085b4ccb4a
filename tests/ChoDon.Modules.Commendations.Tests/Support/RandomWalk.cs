using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Testing.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>People who try whatever comes into their heads, one after the other.</summary>
internal sealed class RandomWalk
{
    private readonly List<Guid> _proposals = [];
    private readonly Register _register;
    private readonly Random _random;
    private readonly HandAccess[] _people;
    private readonly CouncilDesk[] _councils;

    public RandomWalk(Register register, Random random)
    {
        (_register, _random) = (register, random);
        _people = [register.Leader, register.Officer, register.Colleague, register.Head, register.As("Bàn Văn Khác", register.District.Communes[1].Id)];
        _councils =
        [
            new CouncilDesk(register, register.Officer, register.District.Communes[0]),
            new CouncilDesk(register, register.Head, register.District.District),
        ];
    }

    public int Refused { get; private set; }

    /// <summary>How many decisions the quota did not leave room for.</summary>
    public int OverQuota { get; private set; }

    public async Task RunAsync(int attempts)
    {
        await _councils[0].AddMemberAsync(_register.Officer.Actor.Name, voter: _register.Officer);
        await _councils[0].AddMembersAsync(2);
        await _councils[1].AddMemberAsync(_register.Head.Actor.Name, voter: _register.Head);
        await _councils[1].AddMembersAsync(1);
        for (var at = 0; at < 16; at++)
            await ProposeAsync();
        for (var at = 0; at < attempts; at++)
        {
            // So that steps have an order.
            _register.Clock.Later += TimeSpan.FromSeconds(1);
            if ((await TryAsync()).Status != SaveStatus.Saved)
                Refused++;
        }
    }

    private Task<SaveResult> TryAsync() => _random.Next(20) switch
    {
        < 10 => StepAsync(),
        < 16 => CouncilAsync(_councils[_random.Next(4) == 0 ? 1 : 0]),
        < 19 => DecideAsync(),
        _ => ProposeAsync(),
    };

    private async Task<SaveResult> ProposeAsync()
    {
        var access = Any(_people[..4]);
        var form = _random.Next(4) == 0 ? NationalAwardForms.DistrictMerit : NationalAwardForms.CommuneMerit;
        var typed = _random.Next(3) switch
        {
            0 => _register.Form(RecipientKind.Individual, form, Any(_people).Actor.Name),
            1 => _register.Form(RecipientKind.VillageModel, form),
            _ => _register.Form(RecipientKind.Individual, form, "Lý Văn Mới"),
        };
        var result = await _register.AddAsync(typed, access);
        if (result.Status == SaveStatus.Saved)
            _proposals.Add(typed.Id);
        return result;
    }

    // Mostly what can be taken now, and seldom what ends it or leads back.
    private async Task<SaveResult> StepAsync()
    {
        var id = Any(_proposals);
        var state = (await _register.FindAsync(id)).State;
        var possible = WrittenFlow.Ways[state].Keys
            .Where(step => step switch
            {
                StepKind.Withdraw => _random.Next(12) == 0,
                StepKind.Return or StepKind.Refuse => _random.Next(5) == 0,
                _ => step is not (StepKind.Pass or StepKind.Reject or StepKind.Decide),
            })
            .ToList();
        var step = possible.Count == 0 || _random.Next(6) == 0 ? Any(WrittenFlow.Steps.Where(step => step != StepKind.Withdraw).ToList()) : Any(possible);
        return await _register.StepAsync(id, step, Somebody());
    }

    private async Task<SaveResult> CouncilAsync(CouncilDesk council)
    {
        var open = await _register.AsAsync(_register.Head, (data, _) => data.Meetings
            .Where(meeting => meeting.UnitId == council.Body.Id && meeting.ClosedAt == null).Select(meeting => meeting.Id).ToListAsync());
        if (open.Count == 0)
            return await council.PlanAsync(Guid.CreateVersion7(), await StandingAsync(ProposalState.Reviewed, council == _councils[0]));
        return _random.Next(2) == 0 ? await council.CloseAsync(open[0], Somebody()) : await VoteAsync(council, open[0]);
    }

    // What somebody involved says is refused together with all that is sent along with it, so each vote is sent by itself.
    private async Task<SaveResult> VoteAsync(CouncilDesk council, Guid meetingId)
    {
        var voter = council == _councils[0] ? _register.Officer : _register.Head;
        var details = await council.FindAsync(meetingId);
        var result = SaveResult.NotFound;
        foreach (var seat in details.Seats)
        {
            foreach (var line in details.Lines.Where(line => !line.Votes.ContainsKey(seat.Id)))
                result = await council.WriteAsync(voter, meetingId, [new ChosenVote(seat.Id, line.Proposal.Id, Choice(), "Vote")]);
        }

        return result;
    }

    private async Task<SaveResult> DecideAsync()
    {
        var isCommune = _random.Next(4) != 0;
        var passed = await StandingAsync(ProposalState.Passed, isCommune);
        var chosen = passed.Skip(_random.Next(Math.Max(1, passed.Count))).Take(Any([1, 1, 1, 2, 3])).ToArray();
        _register.District.Unit = isCommune ? _register.District.Communes[0] : _register.District.District;
        var form = _register.Decision(isCommune ? NationalAwardForms.CommuneMerit : NationalAwardForms.DistrictMerit, chosen);
        var result = await _register.DecideHereAsync(Somebody(), form);
        if (result.Errors.Any(error => error.TextKey == "Decision.OverQuota"))
            OverQuota++;
        return result;
    }

    private Task<List<Guid>> StandingAsync(ProposalState state, bool isCommune) => _register.AsAsync(_register.Head, (data, _) => data.Proposals
        .Where(proposal => proposal.State == state && proposal.FormId == NationalAwardForms.CommuneMerit.Id == isCommune)
        .OrderBy(proposal => proposal.Id).Select(proposal => proposal.Id).ToListAsync());

    private VoteChoice Choice() => _random.Next(6) switch
    {
        < 4 => VoteChoice.InFavour,
        4 => VoteChoice.Against,
        _ => VoteChoice.Abstain,
    };

    // Mostly one of those who may do most.
    private HandAccess Somebody() => _random.Next(4) == 0 ? Any(_people) : Any(_people[1..4]);

    private T Any<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
