namespace ChoDon.Modules.Enrollment.ShowHousehold;

internal sealed record MembershipPeriod(
    Guid Id, Guid UnitId, Guid ModelId, DateOnly CommittedOn, DateOnly JoinedOn, DateOnly? LeftOn, Guid? CommitmentDocumentId);
