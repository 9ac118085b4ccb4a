namespace ChoDon.Modules.Rehabilitation.OpenCase;

/// <summary>What a form says of the person, cleaned.</summary>
internal sealed record CheckedPerson(
    string Name, string? CitizenNumber, string? Phone, string? Address, string? Decision, string? Background, string? Guardian, string? GuardianPhone);
