namespace ChoDon.Modules.Commendations.Papers;

/// <param name="Name">Who is proposed.</param>
/// <param name="Form">For which form, in Vietnamese.</param>
/// <param name="InFavour">Votes for it.</param>
/// <param name="Against">Votes against it.</param>
/// <param name="Abstained">Votes for neither.</param>
/// <param name="Involved">Members who took no part because they are involved.</param>
/// <param name="IsPassed">What came out.</param>
internal sealed record PaperVote(string Name, string Form, int InFavour, int Against, int Abstained, int Involved, bool? IsPassed);
