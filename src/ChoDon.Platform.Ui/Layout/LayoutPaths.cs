namespace ChoDon.Platform.Ui.Layout;

/// <summary>
/// Where the frame leads. Each form carries an antiforgery token; the first two also carry <c>returnUrl</c>, a local
/// address to come back to, which the host must check.
/// </summary>
public static class LayoutPaths
{
    /// <summary>A form with the field <c>culture</c>: <c>vi</c> or <c>en</c>.</summary>
    public const string Language = "/language";

    /// <summary>A form with the field <c>unit</c>: key of the unit.</summary>
    public const string Unit = "/unit";

    /// <summary>A form without a field.</summary>
    public const string SignOut = "/sign-out";

    /// <summary>The page of one's own account, linked when somebody is signed in.</summary>
    public const string Account = "/account";

    /// <summary>The page to sign in on, linked when nobody is.</summary>
    public const string SignIn = "/sign-in";

    /// <summary>The page of what waits to be looked at.</summary>
    public const string Notices = "/notices";
}
