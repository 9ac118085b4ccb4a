namespace ChoDon.Modules.Rehabilitation.Dashboard;

/// <param name="Open">Cases that the reader is on and that go on.</param>
/// <param name="Overdue">Cases of theirs in which a review is overdue.</param>
internal sealed record MyWork(int Open, int Overdue);
