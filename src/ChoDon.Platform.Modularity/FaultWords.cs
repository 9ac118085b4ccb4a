using System.Reflection;
using Autofac.Core;

namespace ChoDon.Platform.Modularity;

/// <summary>The innermost message that says something, without a stack trace.</summary>
internal static class FaultWords
{
    public static string Of(Exception error)
    {
        while (error is TargetInvocationException or DependencyResolutionException or TypeInitializationException
               && error.InnerException is { } inner)
        {
            error = inner;
        }

        return error is ModuleFault ? error.Message : $"{error.GetType().Name}: {error.Message}";
    }
}
