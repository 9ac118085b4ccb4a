namespace ChoDon.Modules.Commendations.Papers;

/// <param name="Name">A member of the council.</param>
/// <param name="Office">What the member is outside of it.</param>
/// <param name="Role">What the member is in it, in Vietnamese.</param>
/// <param name="IsPresent">Whether the member was there.</param>
internal sealed record PaperMember(string Name, string? Office, string Role, bool IsPresent);
