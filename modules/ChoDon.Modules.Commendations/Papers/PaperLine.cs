using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Papers;

/// <param name="Name">Who is commended.</param>
/// <param name="Office">What the person is.</param>
/// <param name="Place">Village and commune, or the commune alone.</param>
/// <param name="Form">The form of commendation, in Vietnamese.</param>
/// <param name="Recipient">What kind of recipient it is.</param>
internal sealed record PaperLine(string Name, string? Office, string Place, string Form, RecipientKind Recipient);
