namespace ChoDon.Platform.Core.Accounts;

/// <summary>How a person came in first; the second factor comes on top.</summary>
public enum SignInMethod
{
    Password = 1,
    Link = 2,
    Passkey = 3,
    OpenIdConnect = 4,
    Invitation = 5,
    PasswordReset = 6,
    SetUp = 7,
}
