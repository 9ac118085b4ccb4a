namespace ChoDon.Modules.Campaigns.Rules;

/// <summary>The numbers of a session that was held, as typed.</summary>
internal sealed record HeadCount(int? Attendance, int? UsefulInformation, int? Women = null, int? Minority = null);
