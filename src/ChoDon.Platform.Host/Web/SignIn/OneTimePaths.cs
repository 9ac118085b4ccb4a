using ChoDon.Platform.Core.Accounts;

namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>Which page takes which link.</summary>
internal static class OneTimePaths
{
    public static string Of(OneTimeLinkPurpose purpose, string token) => purpose switch
    {
        OneTimeLinkPurpose.SetUp => $"/set-up?token={token}",
        OneTimeLinkPurpose.Invitation => $"/invitation?token={token}",
        OneTimeLinkPurpose.PasswordReset => $"/reset?token={token}",
        _ => $"/sign-in/link?token={token}",
    };
}
