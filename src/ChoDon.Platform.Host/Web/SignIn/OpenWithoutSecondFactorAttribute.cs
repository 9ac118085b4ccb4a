namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>A page that somebody sees who still has to set a second factor.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenWithoutSecondFactorAttribute : Attribute;
