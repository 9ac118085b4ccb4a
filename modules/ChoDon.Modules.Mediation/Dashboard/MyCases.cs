namespace ChoDon.Modules.Mediation.Dashboard;

/// <param name="Open">Cases that the reader is on and that go on.</param>
/// <param name="Due">Cases of theirs in which a promise is to be looked at.</param>
internal sealed record MyCases(int Open, int Due);
