namespace ChoDon.Platform.Core.Accounts;

public sealed record AccountRow(Guid Id, string FullName, string Email, AccountState State, bool HasSecondFactor, DateTime? LastSignInAt);

public sealed record AccountPage(IReadOnlyList<AccountRow> Rows, bool HasBefore, bool HasAfter);
