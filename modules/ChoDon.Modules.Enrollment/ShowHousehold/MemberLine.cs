using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.ShowHousehold;

/// <param name="HasEthnicGroup">Whether it is recorded; which one it is, is shown in totals only.</param>
internal sealed record MemberLine(Guid Id, string? Name, int? BirthYear, Sex? Sex, bool HasEthnicGroup);
