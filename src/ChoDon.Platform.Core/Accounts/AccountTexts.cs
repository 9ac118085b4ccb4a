namespace ChoDon.Platform.Core.Accounts;

/// <summary>Names the resources with the words about passwords and the letters to a person.</summary>
public sealed class AccountTexts;
