namespace ChoDon.TestModules.Greetings;

/// <summary>Something that only the good module brings, so that its own load context has to find it.</summary>
public static class Greeting
{
    public static string For(string name) => $"Xin chào {name}";
}
