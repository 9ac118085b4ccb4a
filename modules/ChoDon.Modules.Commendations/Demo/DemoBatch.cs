using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Commendations.Demo;

/// <summary>
/// The proposals for an occasion that one body hears together. Each goes its route; what is the next step on it is taken when
/// the day for such steps has come.
/// </summary>
internal sealed class DemoBatch(DemoBody body, Occasion occasion, DateOnly start, CommendationsDbContext data, IWorkingDays workingDays, int days)
{
    private readonly List<(Proposal Proposal, Queue<StepKind> Route)> _rows = [];

    public DateOnly Start => start;

    public void Add(Proposal proposal, IEnumerable<StepKind> route) => _rows.Add((proposal, new Queue<StepKind>(route)));

    public void Run(DemoMeetings meetings, DemoDecisions decisions)
    {
        Take(0, StepKind.Submit);
        Take(2, StepKind.Return);
        Take(4, StepKind.Submit);
        Take(6, StepKind.Withdraw);
        Take(8, StepKind.Forward);
        Meet(12, meetings);
        Decide(15, decisions);
        Take(15, StepKind.Refuse);
        Take(17, StepKind.Appeal);
        Take(20, StepKind.Uphold, StepKind.Dismiss);
        Meet(23, meetings);
        Decide(26, decisions);
        Take(30, StepKind.Present);
        Take(60, StepKind.Revoke);
    }

    private void Meet(int after, DemoMeetings meetings)
    {
        var day = On(after);
        var agenda = Next(StepKind.Pass, StepKind.Reject).Select(row => (row.Proposal, row.Route.Peek() == StepKind.Pass)).ToList();
        if (agenda.Count == 0)
            return;
        meetings.Hold(body, occasion, day, agenda);
        Take(after, StepKind.Pass, StepKind.Reject);
    }

    private void Decide(int after, DemoDecisions decisions)
    {
        foreach (var same in Next(StepKind.Decide).Select(row => row.Proposal).GroupBy(proposal => proposal.FormId).ToList())
            decisions.Sign(body, occasion, same.Key, On(after), same);
        Take(after, StepKind.Decide);
    }

    private void Take(int after, params StepKind[] kinds)
    {
        foreach (var (proposal, route) in Next(kinds))
            Take(proposal, route.Dequeue(), On(after));
    }

    private void Take(Proposal proposal, StepKind kind, DateOnly day)
    {
        var hour = HourOf(kind, isFirst: proposal.SubmittedOn is null);
        proposal.State = proposal.After(kind) ?? throw new InvalidOperationException($"{kind} cannot be taken in {proposal.State}.");
        if (kind == StepKind.Submit)
            (proposal.SubmittedOn, proposal.DueOn) = (proposal.SubmittedOn ?? day, workingDays.After(day, days));
        if (kind == StepKind.Present)
            proposal.PresentedOn = day;
        proposal.HasAppealed |= kind == StepKind.Appeal;
        data.ProposalSteps.Add(new ProposalStep
        {
            ProposalId = proposal.Id,
            UnitId = proposal.UnitId,
            Kind = kind,
            After = proposal.State,
            At = VietnamTime.StartOf(day).AddHours(hour),
            ById = null,
            By = ProposalFlow.PermissionFor(kind) == Permissions.Propose ? proposal.ProposedBy : body.Council[2].Name,
            Note = NoteOf(kind),
        });
    }

    // Weekends bring days together: what follows in one day follows by the hour. Meetings are closed at eleven.
    private static int HourOf(StepKind kind, bool isFirst) => kind switch
    {
        StepKind.Submit => isFirst ? 7 : 9,
        StepKind.Return or StepKind.Withdraw => 8,
        StepKind.Forward => 10,
        StepKind.Pass or StepKind.Reject => DemoMeetings.ClosingHour,
        StepKind.Decide or StepKind.Refuse => 14,
        StepKind.Appeal => 15,
        StepKind.Revoke => 17,
        _ => 16,
    };

    private static string? NoteOf(StepKind kind) => kind switch
    {
        StepKind.Return => "Bổ sung xác nhận của thôn vào báo cáo thành tích.",
        StepKind.Refuse => "Thành tích chưa đủ tiêu chuẩn của hình thức đề nghị.",
        StepKind.Withdraw => "Đơn vị đề nghị ở hình thức khác.",
        StepKind.Appeal => "Đề nghị xem lại thành tích đã báo cáo.",
        StepKind.Uphold => "Báo cáo có thành tích chưa được xét, chuyển lại hội đồng.",
        StepKind.Dismiss => "Không có thành tích mới so với lần xét trước.",
        StepKind.Revoke => "Báo cáo thành tích không đúng sự thật.",
        _ => null,
    };

    private List<(Proposal Proposal, Queue<StepKind> Route)> Next(params StepKind[] kinds) =>
        [.. _rows.Where(row => row.Route.TryPeek(out var next) && kinds.Contains(next))];

    // The day, or the first working day after it. What nobody planned for goes twice as fast.
    private DateOnly On(int after) =>
        workingDays.After(start.AddDays((occasion.Kind == OccasionKind.Unscheduled ? after / 2 : after) - 1), 1);
}
